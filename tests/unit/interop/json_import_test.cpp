#include <algorithm>

#include <doctest/doctest.h>

#include "interop/registry.h"

namespace tiku {
namespace {

Result<ImportResult> read(const std::string& text) {
  const ImportInput input{"list.json", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == "json");
  return format.read(input);
}

ImportedPaper paper(const std::string& text) {
  Result<ImportResult> result = read(text);
  REQUIRE(result);
  REQUIRE(result->papers.size() == 1);
  return std::move(result->papers.front());
}

std::string key(const ImportedPaper& paper, std::size_t index) {
  const Question& question = paper.bank.questions.at(index);
  return question.keyed ? question.key_text() : "-";
}

}  // namespace

TEST_CASE("answerA, answerB beside correct are options, and correct names one of them") {
  const ImportedPaper one = paper(
      R"([{"question": "Which rings?", "answerA": "a lamp", "answerB": "a bell", "correct": "answerB"},)"
      R"({"question": "Which shines?", "answer_a": "a lamp", "answer_b": "a bell", "correct": "a"}])");
  REQUIRE(one.bank.questions.size() == 2);
  CHECK(one.bank.questions[0].options.size() == 2);
  CHECK(one.bank.questions[0].options[1].text == "a bell");
  CHECK(key(one, 0) == "B");
  CHECK(key(one, 1) == "A");
  // Nothing says which is right: they are what fills the blanks.
  CHECK(paper(R"([{"question": "A ____ and a ____.", "answer1": "lamp", "answer2": "bell"}])")
            .bank.questions[0]
            .options.empty());
}

TEST_CASE("numbers of options are read only where the file shows from what they count") {
  const std::string one = R"({"question": "a", "options": ["one", "two"], "answer": 1})";
  CHECK(key(paper("[" + one + "]"), 0) == "-");
  CHECK(key(paper("[" + one + R"(, {"question": "b", "options": ["one", "two"], "answer": 0}])"),
            0) == "B");
  CHECK(key(paper("[" + one + R"(, {"question": "b", "options": ["one", "two"], "answer": 2}])"),
            0) == "A");
  // Both at once: the file contradicts itself.
  CHECK(key(paper("[" + one + R"(, {"question": "b", "options": ["one", "two"], "answer": 2},)" +
                  R"({"question": "c", "options": ["one", "two"], "answer": 0}])"),
            0) == "-");
  // A number that is an option is that option.
  CHECK(key(paper(R"([{"question": "a", "options": ["1", "2"], "answer": 1}])"), 0) == "A");
}

TEST_CASE("a number that is an option's text counts options where the file shows that answers do") {
  const std::string colour =
      R"([{"question": "colour", "options": ["red", "blue"], "answer": 0}, )";
  const ImportedPaper read =
      paper(colour + R"({"question": "3-1?", "options": ["1", "2", "3"], "answer": 1},)"
                     R"({"question": "1-1?", "options": ["0", "5"], "answer": 0}])");
  CHECK(key(read, 1) == "B");
  REQUIRE(read.doubts.size() == 1);
  CHECK(read.doubts[0].kind == DoubtKind::answer_unclear);
  CHECK(read.doubts[0].question == 1);
  CHECK(key(read, 2) == "A");  // both readings agree
  // It counts, but from what?
  const ImportedPaper open =
      paper(R"([{"question": "colour", "options": ["red", "blue", "grey"], "answer": 1},)"
            R"({"question": "3-1?", "options": ["1", "2", "3"], "answer": 1}])");
  CHECK(key(open, 1) == "-");
}

TEST_CASE("objects of options, answers as texts and lists") {
  const ImportedPaper read = paper(
      R"([{"question": "a", "options": [{"text": "one", "isCorrect": false}, {"text": "two", "isCorrect": true}]},)"
      R"({"question": "b", "choices": ["one", "two", "z"], "answers": ["z", "one"]},)"
      R"({"question": "c", "optionA": "one", "optionB": "two", "correct_answer": "two"},)"
      R"({"question": "d ____ e ____", "answer": ["p", "q"]},)"
      R"({"question": "e", "answer": "AB"}])");
  CHECK(key(read, 0) == "B");
  CHECK(key(read, 1) == "AC");
  CHECK(key(read, 2) == "B");
  CHECK(read.bank.questions[3].type == QuestionType::fill);
  CHECK(read.bank.questions[3].fill.blanks.size() == 2);
  CHECK(read.bank.questions[4].type == QuestionType::multiple);  // and its options are missing
}

TEST_CASE("JSON that is broken, too deep or no list is an error with its line") {
  const Result<ImportResult> broken =
      read("{\"x\": [\n{\"question\": \"a\", \"answer\": \"b\"},\n{\"question\": }]}");
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().what.in(Lang::en) == "line 3: this is not valid JSON");
  const std::string deep(100'000, '[');
  const ImportInput input{"deep.json", deep, nullptr};
  CHECK_FALSE(find_import_format("json")->read(input).has_value());
}

TEST_CASE(
    "answers beside a key are the options, and so are answers that say whether they are right") {
  const ImportedPaper keyed = paper(
      R"([{"question": "a", "answers": ["one", "two", "three"], "key": 0},
          {"question": "b", "answers": ["one", "two"], "key": 1}])");
  CHECK(key(keyed, 0) == "A");
  CHECK(key(keyed, 1) == "B");
  CHECK(keyed.bank.questions[0].options.size() == 3);
  const ImportedPaper said = paper(
      R"([{"question": "a", "answers": [{"text": "one", "correct": false},
                                        {"text": "two", "correct": true}]}])");
  CHECK(key(said, 0) == "B");
  // A list alone is an answer a blank.
  CHECK(paper(R"([{"question": "____, ____", "answers": ["one", "two"]}])")
            .bank.questions[0]
            .options.empty());
}

TEST_CASE("the wrong options may stand apart from the right one") {
  const ImportedPaper read = paper(
      R"([{"question": "a", "correct_answer": "one", "incorrect_answers": ["two", "three"]}])");
  CHECK(read.bank.questions[0].options.size() == 3);
  CHECK(read.bank.questions[0].options[0].text == "one");
  CHECK(key(read, 0) == "A");
  CHECK(read.doubts.empty());
}

// A category with &amp; was cut at its semicolon, and then nothing in the list was decoded.
TEST_CASE("texts written for a page are read as what they show, their categories too") {
  const ImportedPaper read = paper(
      R"([{"category": "Art &amp; Music", "question": "Who sang &quot;Bell&quot;?",)"
      R"( "correct_answer": "O&#039;Hara", "incorrect_answers": ["Lamp &amp; Door", "three"]}])");
  const Question& question = read.bank.questions.at(0);
  CHECK(question.stem == "Who sang \"Bell\"?");
  CHECK(question.options.at(0).text == "O'Hara");
  CHECK(question.options.at(1).text == "Lamp & Door");
  CHECK(question.tags == std::vector<std::string>{"Art & Music"});
}

TEST_CASE("fields of options by the names that programs give them") {
  const ImportedPaper read = paper(
      R"([{"question_text": "a", "title": "fig. 1", "correct_answer": "B", "options": [
            {"option_letter": "A", "option_text": "one", "is_correct": false},
            {"option_letter": "B", "option_text": "two", "isCorrect": true, "image": "x.png"}]}])");
  CHECK(key(read, 0) == "B");
  CHECK(read.bank.questions[0].stem == "a");
  CHECK(read.bank.questions[0].options[1].text == "two");
  CHECK(read.doubts.size() == 2);  // the image and the title
}

TEST_CASE("a list of another name that holds the answer has the options") {
  const std::string list = R"([{"question": "fruit", "type": "pick", "answer": "plum", )";
  CHECK(paper(list + R"("pickAnswers": ["nail", "plum"]}])").bank.questions[0].options.size() == 2);
  CHECK(key(paper(list + R"("pickAnswers": ["nail", "plum"]}])"), 0) == "B");
  CHECK(paper(list + R"("pickAnswers": ["nail", "saw"]}])").bank.questions[0].options.empty());
  CHECK(paper(list + R"("related": ["nail", "plum"]}])").bank.questions[0].options.empty());
}

TEST_CASE("an object that shows how questions are written is none of them") {
  const ImportedPaper read = paper(
      R"({"_format": {"question": "the text", "options": "a list", "answer": "a letter"},)"
      R"( "questions": [{"question": "fruit", "options": ["nail", "plum"], "answer": "B"}]})");
  CHECK(read.bank.questions.size() == 1);
}

TEST_CASE("lists of indices are read like single ones, from what the whole file shows") {
  const std::string bark = R"({"prompt": "barks", "choices": ["cat", "dog"], "answerIndex": 1})";
  const std::string fly =
      R"({"prompt": "fly", "choices": ["bat", "whale", "owl"], "answerIndices": [0, 2]})";
  const ImportedPaper both = paper("[" + bark + "," + fly + "]");
  CHECK(key(both, 0) == "B");
  CHECK(key(both, 1) == "AC");
  CHECK(both.bank.questions[1].type == QuestionType::multiple);
  CHECK(
      key(paper(R"([{"q": "fly", "options": ["bat", "whale", "owl"], "correctIndices": [1, 2]}])"),
          0) == "-");
  // The numbers are options themselves.
  CHECK(key(paper(R"([{"q": "even", "options": ["1", "2", "4"], "answers": [2, 4]}])"), 0) == "BC");
}

TEST_CASE("multiple beside one right and several wrong answers is one of several") {
  const ImportedPaper read =
      paper(R"([{"type": "multiple", "question": "A fruit?", "correct_answer": "plum",)"
            R"("incorrect_answers": ["nail", "brick"]}])");
  CHECK(read.bank.questions[0].type == QuestionType::single);
  CHECK(key(read, 0) == "A");
}

TEST_CASE("a solution is the answer where there is no other, and else explains it") {
  const std::string options = R"("options": [{"label": "A", "description": "brick"},)"
                              R"({"label": "B", "description": "plum"}])";
  const ImportedPaper alone = paper(
      R"([{"typeDesc": "单选题", "description": "A fruit?", "solution": "B",)" + options + "}]");
  CHECK(key(alone, 0) == "B");
  CHECK(alone.bank.questions[0].options[1].text == "plum");
  const ImportedPaper beside =
      paper(R"([{"question": "A fruit?", "answer": "A", "solution": "B",)" + options + "}]");
  CHECK(key(beside, 0) == "A");
  CHECK(beside.bank.questions[0].explanation == "B");
}

TEST_CASE("texts in a list of questions are asked, texts in other lists are not") {
  const ImportedPaper read =
      paper(R"({"trueFalse": [{"statement": "Plums fly.", "answer": false}],)"
            R"("openQuestions": ["Why do plums fall?"], "goals": ["Learn of plums"]})");
  REQUIRE(read.bank.questions.size() == 2);
  CHECK(key(read, 0) == "错");
  CHECK(read.bank.questions[1].stem == "Why do plums fall?");
  CHECK(read.bank.questions[1].type == QuestionType::short_answer);
}

TEST_CASE("a choice without options that is answered in words is an open question") {
  for (const char* row :
       {R"([{"q": "Fruit?", "type": "单选", "answers": ["plum"]}])",
        R"([{"question": "Fruit?", "type": "multiple_choice", "answer": "plum"}])",
        R"([{"题目": "Fruit?", "题型": "多选题", "答案": "plum"}])"}) {
    CAPTURE(row);
    const ImportedPaper read = paper(row);
    CHECK(read.bank.questions[0].type == QuestionType::short_answer);
    CHECK(key(read, 0) == "plum");
  }
  // Letters, numbers and truths pick from options that are not there.
  for (const char* answer : {"B", "2", "true"}) {
    CAPTURE(answer);
    const ImportedPaper read =
        paper(R"([{"q": "Fruit?", "type": "单选", "answer": ")" + std::string(answer) + "\"}]");
    CHECK(read.bank.questions[0].type == QuestionType::single);
  }
}

TEST_CASE("answers as objects are options where they say which is right, else what is accepted") {
  const ImportedPaper judged =
      paper(R"([{"text": "A fruit?", "answers": [{"text": "nail", "correct": false},)"
            R"({"text": "plum", "correct": true}]}])");
  CHECK(key(judged, 0) == "B");
  const ImportedPaper found =
      paper(R"([{"question": "A fruit?", "answers": [{"text": "plum", "answer_start": 3},)"
            R"({"text": "plum", "answer_start": 9}]}])");
  CHECK(found.bank.questions[0].options.empty());
  CHECK(key(found, 0) == "plum");
  CHECK(key(paper(R"([{"qn_stem": "A fruit?", "qn_options": "A. nail B. plum",)"
                  R"("correct_option": "B"}])"),
            0) == "B");
}

TEST_CASE("a list of questions may be kept as YAML") {
  const std::string text =
      "-\n  id: 1\n  g: True\n  correct: 'b'\n  q: A fruit?\n  a:\n    - nail\n    - plum\n"
      "-\n  id: 2\n  q: A tool?\n  a:\n    - pear\n    - correct: saw\n    - plum\n";
  const ImportInput input{"list.yml", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == "yaml");
  const Result<ImportResult> result = format.read(input);
  REQUIRE(result);
  const ImportedPaper& read = result->papers.front();
  REQUIRE(read.bank.questions.size() == 2);
  CHECK(key(read, 0) == "B");
  CHECK(read.bank.questions[0].options.size() == 2);  // `g` is a field of its own, no option
  CHECK(key(read, 1) == "B");
  CHECK(read.bank.questions[1].options[1].text == "saw");
}

TEST_CASE("options of a YAML list may say answer: true beside their text") {
  const std::string text =
      "questions:\n  items:\n    - type: multiple_answers\n      title: Fruit\n"
      "      prompt: Which are fruits?\n      options:\n        - option: nail\n"
      "        - option: plum\n          answer: true\n        - option: pear\n"
      "          answer: yes\n";
  const Result<ImportResult> result = find_import_format("yaml")->read({"a.yaml", text, nullptr});
  REQUIRE(result);
  const Question& question = result->papers.front().bank.questions.at(0);
  CHECK(question.stem == "Which are fruits?");
  CHECK(question.type == QuestionType::multiple);
  CHECK(question.key_text() == "BC");
}

TEST_CASE("words and colons in a text are no YAML, and broken YAML is told with its line") {
  const std::string text = "1. A tool?\nA. nail\nB. plum\nanswer: A\n";
  CHECK(recognise_import({"list.txt", "question: A fruit?\n" + text, nullptr}).name != "yaml");
  const std::string broken = "- question: A fruit?\n  answer: \"plum\n";
  const Result<ImportResult> result = find_import_format("yaml")->read({"a.yaml", broken, nullptr});
  REQUIRE_FALSE(result);
  CHECK(result.error().what.in(Lang::en).find("line ") == 0);
}

TEST_CASE("a bank of tiku is no list to import") {
  const ImportInput bank{
      "bank.yaml",
      "tiku: 1\nquestions:\n  - stem: A fruit?\n    options: {A: nail, B: plum}\n"
      "    answer: B\n",
      nullptr};
  const ImportFormat& format = recognise_import(bank);
  CHECK(format.name == "yaml");
  const Result<ImportResult> result = format.read(bank);
  REQUIRE_FALSE(result);
  CHECK(result.error().what.in(Lang::zh).find("已经是 tiku 题库") != std::string::npos);
}

TEST_CASE("tags around code go where nothing is about tags") {
  const auto stem = [](const std::string& options) {
    return paper(R"([{"question": "What prints <code>a(1);</code>?", "options": [)" + options +
                 R"(], "answer": "1"}])")
        .bank.questions.at(0)
        .stem;
  };
  CHECK(stem(R"("1", "2")") == "What prints a(1);?");
  CHECK(stem(R"("1", "<b>")") == "What prints <code>a(1);</code>?");
  CHECK(stem(R"("1", "<br>")") == "What prints <code>a(1);</code>?");
  CHECK(stem(R"("1", "a < b")") == "What prints a(1);?");
}

TEST_CASE("the list of a script is read as JSON, on the lines where it stands") {
  const std::string script =
      "// Questions of the desk\nconst questions = [\n  {\n    question: 'Who\\'s there?',\n"
      "    options: [\"a \\\"bell\\\"\", `a lamp`, 'a key',],  // three\n    answer: 'a lamp',\n"
      "  },\n  /* two */ {question: \"Which opens?\", options: ['a bell', 'a key'], answer: 'a "
      "key'}\n"
      "];\nlet score = 0;\nif (score == 0) { start(); }\n";
  const ImportedPaper read = paper(script);
  REQUIRE(read.bank.questions.size() == 2);
  CHECK(read.bank.questions[0].stem == "Who's there?");
  CHECK(read.bank.questions[0].options[0].text == "a \"bell\"");
  CHECK(key(read, 0) == "B");
  CHECK(key(read, 1) == "B");
  CHECK(read.lines == std::vector<std::int64_t>{3, 8});
}

TEST_CASE("a script that ends within its list, or calls what makes it, is refused") {
  for (const char* script :
       {"const q = [{question: 'Which?', options: ['a', 'b'], answer: 'a'},\n",
        "const q = [{question: ask('Which?'), options: ['a', 'b'], answer: 'a'}];\n"}) {
    CAPTURE(script);
    CHECK_FALSE(read(script));
  }
}

TEST_CASE("an answer called an index counts from 0 where no answer is 0") {
  const ImportedPaper read = paper(
      R"([{"question": "Which rings?", "options": ["a lamp", "a bell", "a key"], "answerIndex": 1}])");
  CHECK(key(read, 0) == "B");
}

TEST_CASE("what says that there is no answer is no option") {
  const ImportedPaper one = paper(
      R"([{"question": "Which rings?", "options": ["bell", "lamp"], "correctAnswer": "N/A"},)"
      R"({"question": "Which shines?", "options": ["bell", "lamp"], "correctAnswer": "TBD"},)"
      R"({"question": "Which opens?", "options": ["key", "lamp"], "correctAnswer": "not given"},)"
      R"({"question": "Which burns?", "options": ["wood", "iron"], "correctAnswer": "-"}])");
  REQUIRE(one.bank.questions.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(one.bank.questions[i].options.size() == 2);
    CHECK(key(one, i) == "-");
  }
}

TEST_CASE("one of all answers that another field says again is the right one") {
  const ImportedPaper good =
      paper(R"([{"question": "Qui sonne ?", "answers": ["une lampe", "une cloche"],)"
            R"( "goodAnswer": "une cloche"}])");
  CHECK(key(good, 0) == "B");
  const ImportedPaper unnamed =
      paper(R"([{"question": "Which rings?", "answers": ["a lamp", "a bell"], "sol": "a lamp"}])");
  CHECK(key(unnamed, 0) == "A");
  CHECK(unnamed.bank.questions[0].options.size() == 2);
  // Two fields say one each: neither picks.
  const ImportedPaper two =
      paper(R"([{"question": "Which _ rings, which _ shines?", "answers": ["a bell", "a lamp"],)"
            R"( "one": "a bell", "other": "a lamp"}])");
  CHECK(key(two, 0) == "-");
}

}  // namespace tiku
