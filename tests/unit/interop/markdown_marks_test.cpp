// Marks of quizzes in Markdown: numbers before options, types and points in brackets, statements
// with their truth behind an arrow, questions without a number.
#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, false);
}

}  // namespace

TEST_CASE("options below numbered headings may have numbers, where one of each list is marked") {
  CHECK(read("# Quiz\n\n## 1. A fruit? [2 pts]\n\n1) brick\n2) **plum** ✓\n\n## 2. A metal?\n\n"
             "1) iron [x]\n2) wool\n") ==
        "single A fruit? [A=brick;B=plum;] B\nsingle A metal? [A=iron;B=wool;] A\n");
  // Numbered questions below numbered headings stay questions.
  const std::string chapters = read(
      "## 1. Fruit\n\n1. Which is a fruit?\n   - [ ] brick\n   - [x] plum\n2. Which is none?\n"
      "   - [x] brick\n   - [ ] plum\n");
  CHECK(chapters.find("Which is none?") != std::string::npos);
}

TEST_CASE("types and points stand in brackets on either side of a question") {
  CHECK(read("## 1. [TF] Plums are fruit. → True\n\n## 2. [TF] Plums are metal. [1pt] -> False\n\n"
             "## 3. Which? [2 pts]\n\na) one [x]\nb) two\n\n## 4. Who?\n\na) one\nb) two [x]\n\n"
             "## 5. [Essay, 10pts] Write about plums.\n") ==
        "judge Plums are fruit. [] √\njudge Plums are metal. [] ×\n"
        "single Which? [A=one;B=two;] A\nsingle Who? [A=one;B=two;] B\n"
        "short Write about plums. [] -\n");
  const std::string essay =
      "# Quiz\n\n1. [Essay, 10pts] Write.\n\n2. Fruit?\n- [ ] nail\n- [x] fig\n";
  const Result<ImportResult> points =
      recognise_import({"quiz.md", essay, nullptr}).read({"quiz.md", essay, nullptr});
  REQUIRE(points);
  CHECK(points->papers.at(0).bank.questions.at(0).points == Rational(10));
  // An arrow within what is asked is part of it.
  CHECK(read("1. Evaluate p → true\n   - A. p\n   - B. true\n   - C. q\n\nAnswer: B\n")
            .starts_with("single Evaluate p → true ["));
}

TEST_CASE("without numbers a question begins behind the answer of the one before it") {
  CHECK(read("A fruit?\n- A. brick\n- __B. plum__\n\nAnswer: B\n\nYou work in a shop.\n\n"
             "What is a metal?\n\n- __A. iron, as it is\n     found__\n- B. wool\n\nAnswer: A\n") ==
        "single A fruit? [A=brick;B=plum;] B\n"
        "single You work in a shop.\nWhat is a metal? [A=iron, as it is\nfound;B=wool;] A\n");
  // What explains the answer, with letters of its own, asks nothing.
  CHECK(read("A fruit?\n- A. brick\n- B. plum\n\nAnswer: B\n\nWhy the others are wrong:\n\n"
             "- A. bricks are burnt\n- B. plums grow\n")
            .starts_with("single A fruit? [A=brick;B=plum;] "));
}

TEST_CASE("numbered lines that ask nothing are none beside questions called Q1, Q2") {
  const std::string quiz =
      "Q1: A fruit?\n- A) brick\n- B) plum\nAnswer: B\n\nQ2: A metal?\n- A) iron\n- B) wool\n"
      "Answer: A\n";
  const std::string both =
      "single A fruit? [A=brick;B=plum;] B\nsingle A metal? [A=iron;B=wool;] A\n";
  CHECK(read("## Steps\n\n1. Check the fruit\n2. Wash it\n\n## Quiz\n\n" + quiz) == both);
  // One that asks is kept.
  CHECK(read("## Steps\n\n1. Which fruit do you wash?\n\n## Quiz\n\n" + quiz).find("wash?") !=
        std::string::npos);
}

TEST_CASE("cards in parts with letters have numbers such as A1") {
  const auto card = [](const std::string& number) {
    return "<details>\n<summary><b>" + number + "</b> What is a plum?</summary>\n\nFruit.\n" +
           "</details>\n\n";
  };
  CHECK(read(card("A1.") + card("A2.") + card("B1.")) ==
        "short What is a plum? [] Fruit.\nshort What is a plum? [] Fruit.\n"
        "short What is a plum? [] Fruit.\n");
}

TEST_CASE("questions with types in brackets need no headings, and what they ask for may count") {
  CHECK(read("# Quiz\n\n# Section: One\n\n1. [MC] A fruit? [2pts]\na) brick\nb) plum [x]\n\n"
             "2. [MA] Fruit? [2pts]\na) fig [x]\nb) plum [x]\nc) nail\n\n"
             "3. [TF] Plums are fruit. [1pt] → True\n") ==
        "single A fruit? [A=brick;B=plum;] B\nmultiple Fruit? [A=fig;B=plum;C=nail;] AB\n"
        "judge Plums are fruit. [] √\n");
  CHECK(read("## 1. A fruit?\n\na) brick\nb) plum [x]\n\n## 2. A metal?\n\na) iron [x]\n"
             "b) wool\n\n## 3. [Essay, 10pts] Plums [sic]\n\nWrite.\n\n1. Say what they are.\n"
             "2. Say where they grow.\n") ==
        "single A fruit? [A=brick;B=plum;] B\nsingle A metal? [A=iron;B=wool;] A\n"
        "short Plums [sic]\nWrite.\n1. Say what they are.\n2. Say where they grow. [] -\n");
}

TEST_CASE("long comments that tell no answer are no part of a quiz") {
  const std::string quiz = "1. A fruit?\n- [ ] brick\n- [x] plum\n";
  CHECK(read("# Quiz\n<!--\nHow to use it:\n\n1. Edit the file\n2. Save it\n\nThen go.\n-->\n\n" +
             quiz) == "single A fruit? [A=brick;B=plum;] B\n");
}

}  // namespace tiku
