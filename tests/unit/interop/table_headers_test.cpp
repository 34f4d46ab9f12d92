#include <doctest/doctest.h>

#include "interop/registry.h"
#include "interop/table/table_import.h"
#include "questions_in.h"
#include "support/tables.h"

namespace tiku {
namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The questions of a list as "single A=x B=y: A", and the doubts behind.
std::string read(const Rows& rows) {
  const Result<ImportResult> result = import_tables({table_of(rows)}, "list.csv");
  if (!result || result->papers.empty()) {
    return "nothing";
  }
  std::string out;
  for (const Question& question : result->papers.front().bank.questions) {
    out += std::string(type_name(question.type));
    for (const Option& option : question.options) {
      out += " " + option.label + "=" + option.text;
    }
    out += ": " + answer_of(question) + "; ";
  }
  for (const ImportDoubt& doubt : result->papers.front().doubts) {
    const bool plain = doubt.kind == DoubtKind::type_inferred;
    out += plain ? "" : std::string(doubt_name(doubt.kind)) + "@" + std::to_string(doubt.line);
  }
  return out;
}

}  // namespace

TEST_CASE("columns of one word that count on are the options where the keys name them") {
  CHECK(read({{"question", "answer", "responseA", "responseB", "responseC"},
              {"Which is a fruit?", "b", "brick", "plum", "nail"},
              {"Which is a tool?", "C", "plum", "sky", "saw"}}) ==
        "single A=brick B=plum C=nail: B; single A=plum B=sky C=saw: C; ");
  CHECK(read({{"Question", "Réponse_1", "Réponse_2", "Bonne réponse"},
              {"Un fruit ?", "brique", "prune", "prune"}}) == "single A=brique B=prune: B; ");
  // Keys that name none of them: which column is what nobody can tell.
  CHECK(read({{"question", "answer", "note1", "note2"}, {"Say why.", "Because.", "x", "y"}})
            .find("A=x") == std::string::npos);
}

TEST_CASE("a key is found by what its header holds, a candidate's answer is not") {
  CHECK(read({{"试题题干", "选项A", "选项B", "试题正确答案"},
              {"哪个是水果？", "砖", "李子", "B"}}) == "single A=砖 B=李子: B; ");
  CHECK(read({{"question", "option1", "option2", "correct_option_text"},
              {"A fruit?", "brick", "plum", "plum"}}) == "single A=brick B=plum: B; ");
  for (const char* header : {"我的答案", "学员答案", "用户答案", "错误答案", "Correct percent"}) {
    CAPTURE(header);
    CHECK(read({{"题干", "选项A", "选项B", header}, {"哪个是水果？", "砖", "李子", "B"}})
              .find(": -; ") != std::string::npos);
  }
}

TEST_CASE("answers beside the correct answer are the options") {
  CHECK(read({{"Question", "Answers", "Correct answer"},
              {"A fruit?", "brick; plum; nail", "plum"}}) == "single A=brick B=plum C=nail: B; ");
  CHECK(read({{"Question", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
               "Correct answer(s) - choose at least one"},
              {"A fruit?", "brick", "plum", "2"}}) == "single A=brick B=plum: B; ");
}

TEST_CASE("wrong answers beside the right one are options with it") {
  CHECK(read({{"Question", "Correct Answer", "Incorrect Answer 1", "Incorrect Answer 2"},
              {"A fruit?", "plum", "brick", "nail"}}) == "single A=plum B=brick C=nail: A; ");
  // Somebody's mistake beside options is no option.
  CHECK(read({{"题干", "选项A", "选项B", "答案", "错误答案"},
              {"哪个是水果？", "砖", "李子", "B", "A"}}) == "single A=砖 B=李子: B; not-carried@1");
}

TEST_CASE("options joined to the stem are taken apart where the answer is one of them") {
  CHECK(read({{"question", "answer"}, {"A fruit? & brick & plum & nail", "plum"}}) ==
        "single A=brick B=plum C=nail: B; ");
  CHECK(read({{"question", "answer"}, {"Tom & Ann & Joe went home. Who stayed?", "nobody"}})
            .find("A=") == std::string::npos);
}

TEST_CASE("a code of a type that nobody knows is a doubt, not an answer in words") {
  const std::string judged = read({{"type", "question", "answer"}, {"7", "Plums are fruit.", "1"}});
  CHECK(judged.find(": 1;") == std::string::npos);
  CHECK(judged.find("@2") != std::string::npos);
}

TEST_CASE("a row of advice below the header is no header and no question") {
  CHECK(read({{"Question Text", "Question Type", "Option 1", "Option 2", "Correct Answer"},
              {"Text of the question\n(required)", "Question Type\n(a choice)", "first one",
               "second one", "which is right"},
              {"A fruit?", "Multiple Choice", "brick", "plum", "2"}}) ==
        "single A=brick B=plum: B; ");
  // A list that begins anew with other columns does so.
  CHECK(read({{"题干", "A", "B", "C", "答案"},
              {"水果？", "砖", "李", "钉", "B"},
              {"题干", "A", "B", "答案"},
              {"工具？", "锯", "李", "A"}}) == "single A=砖 B=李 C=钉: B; single A=锯 B=李: A; ");
}

TEST_CASE("several numbers below numbered options are several options") {
  CHECK(read({{"Question", "Answer 1", "Answer 2", "Answer 3", "Correct Answer(s)"},
              {"Fruits?", "plum", "nail", "pear", "1,3"},
              {"Fruit?", "nail", "plum", "saw", "2"}}) ==
        "multiple A=plum B=nail C=pear: AC; single A=nail B=plum C=saw: B; ");
  CHECK(read({{"Question", "Answer 1", "Answer 2", "Correct Answer"},
              {"Plums fly.", "True", "False", "2"}}) == "single A=True B=False: B; ");
  CHECK(read({{"Question", "Answer 1", "Answer 2", "Correct Answer"},
              {"Fruits?", "plum", "pear", "1,3"}})
            .find(": -") != std::string::npos);
}

TEST_CASE("a key of the texts of options, between the signs that part them, is those options") {
  CHECK(read({{"题型", "题目", "选项", "答案"},
              {"多选题", "水果？", "A.李###B.钉###C.梨", "李###梨"}}) ==
        "multiple A=李 B=钉 C=梨: AC; ");
  CHECK(read({{"题型", "题目", "选项", "答案"},
              {"多选题", "水果？", "A.李###B.钉###C.梨", "李###桃"}})
            .find(": -; ") != std::string::npos);
}

TEST_CASE("the rule below the head of a table in Markdown is no question") {
  CHECK(read({{"Question", "A", "B", "Answer"},
              {"---", "---", ":---", ":------:"},
              {"A fruit?", "brick", "plum", "B"}}) == "single A=brick B=plum: B; ");
  // A row that says something is one, whatever else is dashes.
  CHECK(read({{"Question", "A", "B", "Answer"},
              {"Which sign?", "---", "--", "A"},
              {"A fruit?", "brick", "plum", "B"}}) ==
        "single A=--- B=--: A; single A=brick B=plum: B; ");
}

TEST_CASE("answers beside the right one are options, whatever word says it") {
  for (const char* right : {"right", "Right answer", "right_choice", "correct"}) {
    CAPTURE(right);
    CHECK(read({{"question", "answer_a", "answer_b", "answer_c", right},
                {"Which is a fruit?", "brick", "plum", "nail", "b"}}) ==
          "single A=brick B=plum C=nail: B; ");
  }
}

TEST_CASE("what is typed into one blank completes it, an essay does not") {
  CHECK(read({{"question", "type", "answer"},
              {"A bell ____.", "SHORT_ANSWER", "rings"},
              {"Why does a bell ring?", "SHORT_ANSWER", "It is struck."},
              {"Tell ____ you know.", "ESSAY", "all"}}) ==
        "fill: rings; short: It is struck.; short: all; ");
}

TEST_CASE("a column called an index counts from 0, unless an answer shows that it does not") {
  CHECK(read({{"type", "prompt", "option1", "option2", "option3", "correctIndex"},
              {"mcq", "Which rings?", "a lamp", "a bell", "a key", "1"},
              {"mcq", "Which tolls?", "a door", "a gong", "a pen", "1"}}) ==
        "single A=a lamp B=a bell C=a key: B; single A=a door B=a gong C=a pen: B; ");
  CHECK(read({{"type", "prompt", "option1", "option2", "option3", "correctIndex"},
              {"mcq", "Which rings?", "a bell", "a lamp", "a key", "1"},
              {"mcq", "Which tolls?", "a door", "a pen", "a gong", "3"}}) ==
        "single A=a bell B=a lamp C=a key: A; single A=a door B=a pen C=a gong: C; ");
}

TEST_CASE("letters for answers without options are choices whose options are lost") {
  CHECK(read({{"答案", "题干"},
              {"D", "铃响时做什么？"},
              {
                  "A,C",
                  "灯亮时要：",
              },
              {"B", "哪个最老？"}}) ==
        "single: D; multiple: AC; single: B; options-missing@2options-missing@3options-missing@4");
  CHECK(read({{"D", "铃响时先做什么事情？"},
              {"A,C", "灯亮时值班的要做："},
              {"B", "哪个铃是最老的铃？"}}) ==
        "single: D; multiple: AC; single: B; options-missing@1options-missing@2options-missing@3");
  // One answer in words: the others may be words too. Letters that count are options.
  CHECK(
      read(
          {{"答案", "题干"}, {"D", "铃响时做什么？"}, {"停", "灯亮时要："}, {"B", "哪个最老？"}}) ==
      "short: D; short: 停; short: B; ");
  CHECK(read({{"A", "铃响时先做什么事情呢"},
              {"B", "灯亮时值班的要做什么"},
              {"C", "哪个铃是最老的一个铃"},
              {"D", "都不是也都不会是这样"}}) == "nothing");
}

}  // namespace tiku
