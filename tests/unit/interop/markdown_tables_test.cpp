// Tables of questions in Markdown, and what stands around them.
#include <doctest/doctest.h>

#include "interop/registry.h"
#include "questions_in.h"

namespace tiku {
namespace {

/// All questions of all papers as "single stem [A=x;B=y;] A", one a line.
std::string read(const std::string& text) {
  const Result<ImportResult> result = find_import_format("markdown")->read({"a.md", text, nullptr});
  REQUIRE(result);
  std::string out;
  for (const ImportedPaper& paper : result->papers) {
    for (const Question& question : paper.bank.questions) {
      out += std::string(type_name(question.type)) + " " + question.stem + " [";
      for (const Option& option : question.options) {
        out += option.label + "=" + option.text + ";";
      }
      out += "] " + answer_of(question) + "\n";
    }
  }
  return out;
}

const std::string kRows =
    "|---|:-:|---|---|\n"
    "| 1 | Which is a **fruit**? | a) brick · b) plum — so · c) nail | b |\n"
    "| 2 | What is `x \\| y`? | a) or · b) and | a |\n";
const std::string kRead =
    "single Which is a fruit? [A=brick;B=plum — so;C=nail;] B\n"
    "single What is `x | y`? [A=or;B=and;] A\n";

}  // namespace

TEST_CASE("a table with columns of questions, options and answers is a list of questions") {
  const std::string text = "# Fruit\n\nRead it.\n\n| # | Question | Options | Answer |\n" + kRows +
                           "\n| Right | Grade |\n"
                           "|---|---|\n| 2 | good |\n";
  CHECK(read(text) == kRead);
  CHECK(recognise_import({"a.md", text, nullptr}).name == "markdown");
  const Result<ImportResult> result = find_import_format("markdown")->read({"a.md", text, nullptr});
  REQUIRE(result);
  CHECK(result->papers.front().bank.title == "Fruit");
  CHECK(result->papers.front().lines.front() == 7);
  CHECK(read("# Fruta\n\n| # | Reactivo | Opciones | Respuesta |\n" + kRows) == kRead);
}

TEST_CASE("what stands beside such a table is read too") {
  CHECK(read("# Fruit\n\n| # | Question | Options | Answer |\n" + kRows +
             "\n1. Which is a tool?\n- [ ] pear\n- [x] saw\n") ==
        kRead + "single Which is a tool? [A=pear;B=saw;] B\n");
}

TEST_CASE("a table of answers, of open questions and of anything else") {
  // A key is one of the questions above it.
  CHECK(
      read("### Q1\n\nWhich is a fruit?\n\na) brick\nb) plum\n\n### Q2\n\nWhich is a tool?\n\n"
           "a) saw\nb) pear\n\n## \xF0\x9F\x93\x9D Answers\n\n<details>\n"
           "<summary>Click to view</summary>\n\n| Q | A | Explanation |\n|---|---|---|\n"
           "| 1 | b | It grows |\n| 2 | a | It cuts |\n\n</details>\n") ==
      "single Which is a fruit? [A=brick;B=plum;] B\nsingle Which is a tool? [A=saw;B=pear;] A\n");
  CHECK(read("| Question | Answer |\n|---|---|\n| Who sang? | The crow |\n| Who ran? | The cat |\n"
             "| Who slept? | Nobody |\n") ==
        "short Who sang? [] The crow\nshort Who ran? [] The cat\nshort Who slept? [] Nobody\n");
  const std::string settings =
      "# Settings\n\n| Question | Answer |\n|---|---|\n| retries | 3 |\n| colour | red |\n"
      "| width | 80 |\n";
  CHECK(recognise_import({"a.txt", settings, nullptr}).name != "markdown");
}

TEST_CASE("a table of answers may say why") {
  const std::string asked =
      "### Q1\n\nWhich rings?\n\na) lamp\nb) bell\n\n### Q2\n\nWhich opens?"
      "\n\na) key\nb) bell\n\n## Answers\n\n";
  const auto why = [&asked](const std::string& head) {
    const std::string text =
        asked + head + "|---|---|---|\n| 1 | b | It rings |\n| 2 | a | easy |\n";
    const Result<ImportResult> read = find_import_format("markdown")->read({"a.md", text, nullptr});
    REQUIRE(read);
    const std::vector<Question>& questions = read->papers.front().bank.questions;
    REQUIRE(questions.size() == 2);
    CHECK(answer_of(questions[0]) + answer_of(questions[1]) == "BA");
    return questions[0].explanation + "/" + questions[1].explanation;
  };
  CHECK(why("| Q | A | Explanation |\n") == "It rings/easy");
  CHECK(why("| Q | A | Level |\n") == "/");
}

}  // namespace tiku
