// Lists of questions as tables, JSON, YAML and XML, under names that are told by their words.
#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// The questions of a file as "single stem A=x B=y: A"; the name of its format before them.
std::string read(const std::string& name, const std::string& text) {
  const ImportInput input{name, text, nullptr};
  const ImportFormat& format = recognise_import(input);
  const Result<ImportResult> result = format.read(input);
  std::string out = std::string(format.name) + ": ";
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    for (const Question& question : result->papers[i].bank.questions) {
      out += std::string(type_name(question.type)) + " " + question.stem;
      for (const Option& option : question.options) {
        out += " " + option.label + "=" + option.text;
      }
      out += ": " + answer_of(question) + "; ";
    }
  }
  return out;
}

std::string csv(const std::string& text) {
  return read("list.csv", text);
}

std::string json(const std::string& text) {
  return read("list.json", text);
}

}  // namespace

TEST_CASE("headers of several words are read by what their words mean together") {
  const std::string fruit = "csv: single A fruit? A=brick B=plum: B; ";
  for (const char* header :
       {"Question Text,Answer Option A,Answer Option B,Right Answer Letter",
        "question_body,choice_1,choice_2,correct_choice", "题目内容,备选项A,备选项B,标准答案",
        "The Question,First Option,Second Option,Correct Option Letter"}) {
    CAPTURE(header);
    CHECK(csv(std::string(header) + "\nA fruit?,brick,plum,B\n") == fruit);
  }
  // What counts questions or is about wrong answers is no stem and no key.
  CHECK(csv("Question,Option A,Option B,Wrong Answer Explanation\nA fruit?,brick,plum,B\n") ==
        "csv: single A fruit? A=brick B=plum: -; ");
}

TEST_CASE("a list without a header is read where its rows prove what stands in them") {
  CHECK(csv("Which rings?,a lamp,a bell,a key,B\nWhich opens?,a key,a lamp,a bell,A\n"
            "Which shines?,a bell,a key,a lamp,C\nWhich burns?,a fire,a key,a bell,A\n") ==
        "csv: single Which rings? A=a lamp B=a bell C=a key: B; "
        "single Which opens? A=a key B=a lamp C=a bell: A; "
        "single Which shines? A=a bell B=a key C=a lamp: C; "
        "single Which burns? A=a fire B=a key C=a bell: A; ");
  CHECK(csv("anna,3,4,5\nben,2,2,5\ncarl,1,1,1\n").find("single") == std::string::npos);
}

TEST_CASE("Question 1, 2, 3 beside their letters is a key, and no list of questions") {
  CHECK(csv("Question,Answer\n1,b\n2,a\n3,False\n").find("short") == std::string::npos);
  CHECK(csv("Question,Option A,Option B,Answer\n7,odd,even,A\n") ==
        "csv: single 7 A=odd B=even: A; ");
}

TEST_CASE("the right answer may stand apart from the other options") {
  const std::string two =
      R"([{"question": "A fruit?", "answer": "plum", "alternatives": ["brick", "nail"]},)"
      R"({"question": "A tool?", "answer": "saw", "alternatives": ["sky", "plum"]})";
  CHECK(json(two +
             R"(, {"question": "A bird?", "answer": "crow", "alternatives": ["sky", "cat"]}])") ==
        "json: single A fruit? A=plum B=brick C=nail: A; single A tool? A=saw B=sky C=plum: A; "
        "single A bird? A=crow B=sky C=cat: A; ");
  // Two such questions prove nothing.
  CHECK(json(two + "]") ==
        "json: single A fruit? A=brick B=nail: -; single A tool? A=sky B=plum: -; ");
}

TEST_CASE("True as the right answer beside False as the wrong one is a judgement") {
  CHECK(json(R"([{"question": "A plum grows.", "correct_answer": "True",)"
             R"("incorrect_answers": ["False"]}, {"question": "A brick grows.",)"
             R"("correct_answer": "False", "incorrect_answers": ["True"]}])") ==
        "json: judge A plum grows.: √; judge A brick grows.: ×; ");
  CHECK(csv("Question,Correct Answer,Incorrect Answer 1\nA plum grows.,True,False\n") ==
        "csv: judge A plum grows.: √; ");
}

TEST_CASE("entities are characters where all texts of a list are written so") {
  CHECK(json(R"([{"question": "Is a &quot;plum&quot; a fruit?", "options": ["it&#039;s one",)"
             R"("it &amp; others"], "answer": "A"}])") ==
        "json: single Is a \"plum\" a fruit? A=it's one B=it & others: A; ");
  // A quiz about entities, and one that holds what would have been written so.
  CHECK(json(R"([{"question": "What stands for <?", "options": ["&lt;", "&quot;"],)"
             R"("answer": "A"}])") == "json: single What stands for <? A=&lt; B=&quot;: A; ");
  CHECK(json(R"([{"question": "Say &quot;plum&quot;", "options": ["x < y", "z"],)"
             R"("answer": "A"}])") == "json: single Say &quot;plum&quot; A=x < y B=z: A; ");
}

TEST_CASE("entities of questions are characters whatever the names of their categories hold") {
  CHECK(json(R"([{"category": "Art & Music", "question": "Is a &quot;plum&quot; a fruit?",)"
             R"("options": ["yes &amp; no", "it&#039;s"], "answer": "A"}])") ==
        "json: single Is a \"plum\" a fruit? A=yes & no B=it's: A; ");
  // An & of its own in what is asked shows that nothing was written for a page.
  CHECK(json(R"([{"category": "Art", "question": "Is a &quot;plum&quot; a fruit & food?",)"
             R"("options": ["pip", "nut"], "answer": "A"}])") ==
        "json: single Is a &quot;plum&quot; a fruit & food? A=pip B=nut: A; ");
}

TEST_CASE("texts may be written as parts of an address") {
  CHECK(
      json(
          R"([{"category": "Art%3A%20Music", "question": "Is%20a%20%22plum%22%20sour%3F",)"
          R"("correct_answer": "It%20is", "incorrect_answers": ["Pl%C3%BCm", "nail"]},)"
          R"({"question": "A%20tool%3F", "correct_answer": "saw", "incorrect_answers": ["1+1"]}])") ==
      "json: single Is a \"plum\" sour? A=It is B=Plüm C=nail: A; single A tool? A=saw B=1+1: A; ");
  CHECK(json(R"([{"question": "Is+a+plum+sour%3F", "options": ["It+is", "1%2B1"],)"
             R"("answer": "A"}])") == "json: single Is a plum sour? A=It is B=1+1: A; ");
  // A text with spaces was not written so.
  CHECK(json(R"([{"question": "What%20is%3F", "options": ["a space", "%20"], "answer": "B"}])") ==
        "json: single What%20is%3F A=a space B=%20: B; ");
}

TEST_CASE("options say themselves which is right, and a question may be the name of its object") {
  CHECK(json(R"([{"q": "A fruit?", "a": [{"option": "brick", "correct": false},)"
             R"({"option": "plum", "correct": true}]}])") ==
        "json: single A fruit? A=brick B=plum: B; ");
  CHECK(json(R"({"Which of these is a fruit?": {"options": ["brick", "plum"], "answer": "plum"},)"
             R"("Which of these is a tool?": {"options": ["saw", "sky"], "answer": "saw"}})") ==
        "json: single Which of these is a fruit? A=brick B=plum: B; "
        "single Which of these is a tool? A=saw B=sky: A; ");
  CHECK(read("list.yaml",
             "- q: \"A fruit?\"\n  a:\n    - \"brick\"\n    - correct: \"plum\"\n"
             "- q: \"A tool?\"\n  a:\n    - correct: \"saw\"\n    - \"sky\"\n") ==
        "yaml: single A fruit? A=brick B=plum: B; single A tool? A=saw B=sky: A; ");
}

TEST_CASE("elements of XML that are named as fields of questions are a list") {
  CHECK(read("list.xml",
             "<quiz><question><text>A fruit?</text><option>brick</option><option>plum</option>"
             "<answer>plum</answer></question><question><text>A tool?</text><option>saw</option>"
             "<option>sky</option><answer>saw</answer></question></quiz>") ==
        "xml: single A fruit? A=brick B=plum: B; single A tool? A=saw B=sky: A; ");
}

TEST_CASE("numbers before all questions of a list that count on are no part of them") {
  const std::string header = "xuhao,type,content,answer,A,B\n";
  CHECK(csv(header + "95,单选题,10.下列是水果的,B,砖,李\n96,单选题,11.下列是工具的,A,锯,天\n"
                     "97,多选题,1.下列发光的,AB,灯,星\n98,多选题,2.下列发声的,AB,钟,鼓\n") ==
        "csv: single 下列是水果的 A=砖 B=李: B; single 下列是工具的 A=锯 B=天: A; "
        "multiple 下列发光的 A=灯 B=星: AB; multiple 下列发声的 A=钟 B=鼓: AB; ");
  // Numbers in no order, with nothing that parts them from the words, may be anything.
  CHECK(csv(header + "95,单选题,10.下列是水果的,B,砖,李\n96,单选题,7.下列是工具的,A,锯,天\n"
                     "97,单选题,15.下列发光的,A,灯,砖\n") ==
        "csv: single 10.下列是水果的 A=砖 B=李: B; single 7.下列是工具的 A=锯 B=天: A; "
        "single 15.下列发光的 A=灯 B=砖: A; ");
  // One question without a number: the others have none either.
  CHECK(csv(header + "95,单选题,1.下列是水果的,B,砖,李\n96,单选题,2.下列是工具的,A,锯,天\n"
                     "97,单选题,3.5是,A,数,砖\n") ==
        "csv: single 1.下列是水果的 A=砖 B=李: B; single 2.下列是工具的 A=锯 B=天: A; "
        "single 3.5是 A=数 B=砖: A; ");
}

TEST_CASE("an empty list is no answer where answers are lists") {
  CHECK(csv("会响的东西是（    ）。,['钟']\n会发光的东西是（    ）。,[]\n"
            "水果里甜的是（    ）。,['李子']\n") ==
        "csv: fill 会响的东西是（    ）。: 钟; fill 会发光的东西是（    ）。: -; "
        "fill 水果里甜的是（    ）。: 李子; ");
  // Where answers are plain texts it is one of them.
  CHECK(
      csv("question,answer\nWhat does list() return?,[]\nWhat does int() return?,0\n").find("[]") !=
      std::string::npos);
  // Nothing but empty lists proves no column of answers.
  CHECK(csv("会响的东西是什么,[]\n会发光的东西是什么,[]\n水果里甜的是什么,[]\n") == "csv: ");
}

TEST_CASE("a text of empty lines is no list of records") {
  const Result<ImportResult> result = find_import_format("text")->read({"a.txt", "\n\n", nullptr});
  CHECK((!result || result->papers.empty()));
}

}  // namespace tiku
