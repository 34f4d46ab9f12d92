#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

ImportResult read_quiz(const std::string& text) {
  const ImportInput input{"quiz.txt", text, nullptr};
  const ImportFormat& format = recognise_import(input);
  CHECK(format.name == "text2qti");
  Result<ImportResult> result = format.read(input);
  REQUIRE(result);
  return std::move(*result);
}

const Question& only(const ImportResult& result) {
  REQUIRE(result.papers.size() == 1);
  REQUIRE(result.papers[0].bank.questions.size() == 1);
  return result.papers[0].bank.questions[0];
}

}  // namespace

TEST_CASE("text2qti: names in small letters, tabs behind signs, empty brackets as boxes") {
  const ImportResult read =
      read_quiz("Quiz Title: Basics\n\ntitle: First\npoints: 2\n1.\tWhich?\n[]\tone\n[*]\ttwo\n");
  CHECK(read.papers[0].bank.title == "Basics");
  CHECK(only(read).points == Rational(2));
  CHECK(only(read).options.size() == 2);
  CHECK(answer_of(only(read)) == "B");
}

TEST_CASE("text2qti: comments are passed over, and so are programs, which are listed") {
  const ImportResult read = read_quiz(
      "Quiz title: A\n% 9. Which?\nCOMMENT\n8. Which?\n*a) one\nb) two\nEND_COMMENT\n"
      "```{.python .run}\nprint('7. Which?')\n*a) one\n```\n1. Which?\n*a) one\nb) two\n");
  CHECK(only(read).stem == "Which?");
  REQUIRE(read.left_out.size() == 1);
  CHECK(read.left_out[0].line == 8);
}

TEST_CASE("text2qti: words below points that end a question go on with none of its options") {
  const ImportResult read = read_quiz("1. Which?\n*a) one\nb) two\nPoints: 1\nthree\n");
  CHECK(only(read).options.size() == 2);
  CHECK(only(read).options[1].text == "two");
}

TEST_CASE("text2qti: the questions of a group have its points") {
  const ImportResult read = read_quiz(
      "GROUP\npick: 1\npoints per question: 3\n\n1. Which?\n*a) one\nb) two\n\n"
      "2. What?\na) one\n*b) two\nEND_GROUP\n\n3. Who?\n*a) one\nb) two\n");
  const Bank& bank = read.papers.at(0).bank;
  REQUIRE(bank.questions.size() == 3);
  CHECK(bank.questions[0].points == Rational(3));
  CHECK(bank.questions[1].points == Rational(3));
  CHECK(bank.questions[2].points == Rational(1));
}

TEST_CASE("text2qti: several blanks are filled by their names") {
  const ImportResult read = read_quiz(
      "Quiz title: A\n1. Roses are ((one)), violets ((two)).\n<> ((two)) blue\n"
      "<> ((one)) red\n<> ((one)) scarlet\n");
  CHECK(only(read).stem == "Roses are ____, violets ____.");
  REQUIRE(only(read).fill.blanks.size() == 2);
  CHECK(only(read).fill.blanks[0].size() == 2);
  CHECK(only(read).fill.blanks[0][0].text == "red");
  CHECK(only(read).fill.blanks[1][0].text == "blue");
  // One of them has no answer: none is made up.
  CHECK_FALSE(only(read_quiz("Quiz title: A\n1. ((one)) and ((two)).\n<> ((two)) blue\n")).keyed);
}

TEST_CASE("text2qti: lists to choose from for each blank are left out and said") {
  const ImportResult read = read_quiz(
      "Quiz title: A\n1. Roses are ((one)).\n{*} ((one)) red\n{ } ((one)) blue\n\n"
      "2. Which?\n*a) one\nb) two\n");
  CHECK(only(read).stem == "Which?");
  CHECK(read.left_out.size() == 1);
}

TEST_CASE("text2qti: thousands may be set off, and blank lines part paragraphs") {
  const ImportResult read = read_quiz("Quiz title: A\n1. How many?\n\n    In all.\n= 1_000\n");
  CHECK(only(read).stem.starts_with("How many?\nIn all."));
  CHECK(only(read).fill.blanks.at(0).at(0).value == Rational(1000));
}

TEST_CASE("text2qti: signs that lists of any document have do not make it one") {
  const std::string text = "Points: 10\n\n1. Read the page.\n* one\n* two\n";
  const ImportInput input{"task.txt", text, nullptr};
  CHECK(recognise_import(input).name != "text2qti");
}

}  // namespace tiku
