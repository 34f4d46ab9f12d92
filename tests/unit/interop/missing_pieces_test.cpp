// Papers in which something is missing: what stands beside it keeps its answer, and what lost its
// own gets none from elsewhere.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

std::size_t count(const std::string& text, std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = text.find(piece); at != text.npos; at = text.find(piece, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("english: a question without its answer takes none of the next one's") {
  const ImportedText read = read_as("text",
                                    "Which rings?\nA) a bell\nB) a lamp\nC) a key\n"
                                    "Which shines?\nA) a rope\nB) a lamp\nC) a shoe\nANSWER: B\n"
                                    "Which opens?\nA) a rope\nB) a lamp\nC) a key\nANSWER: C\n"
                                    "Which closes:\nA) a rope\nB) a lid\nC) a key\n"
                                    "Which burns:\nA) a rope\nB) a lid\nC) a stone\nANSWER: A\n");
  CHECK(count(read.bank, "stem:") == 5);
  CHECK(count(read.bank, "answer:") == 3);
  CHECK(holds(read.bank,
              "stem: Which shines?\n        options:\n          A: a rope\n"
              "          B: a lamp\n          C: a shoe\n        answer: B\n"));
  CHECK(holds(read.bank,
              "stem: 'Which burns:'\n        options:\n          A: a rope\n"
              "          B: a lid\n          C: a stone\n        answer: A\n"));
}

TEST_CASE("chinese: a question without its answer takes none of the next one's") {
  const ImportedText read = read_as("text",
                                    "下列哪种东西会响？\nA、铃\nB、灯\nC、门\n正确答案：A\n\n"
                                    "下列哪种东西会亮？\nA、铃\nB、灯\nC、门\n\n"
                                    "下列哪种东西会开？\nA、铃\nB、灯\nC、门\n正确答案：C\n\n"
                                    "下列哪种东西会烧？\nA、绳\nB、石\nC、水\n正确答案：A\n");
  CHECK(count(read.bank, "stem:") == 4);
  CHECK(count(read.bank, "answer:") == 3);
  CHECK(holds(read.bank,
              "下列哪种东西会开？\n        options:\n          A: 铃\n          B: 灯\n"
              "          C: 门\n        answer: C\n"));
}

TEST_CASE("english: a name in brackets is no answer, be it in a paper of two questions") {
  const std::string options = "A. in\nB. out\nC. both\nD. none\n\n";
  const ImportedText two =
      read_as("text", "1. Alternating current (AC) changes direction in what way?\n" + options +
                          "2. Where is a bell?\n" + options);
  CHECK_FALSE(holds(two.bank, "answer:"));
  CHECK(holds(two.bank, "current (AC) changes"));
  const ImportedText some =
      read_as("text", "1. A compact disc (CD) is read how?\n" + options + "2. Where is a bell?\n" +
                          options + "3. Where is a lamp?\n" + options);
  CHECK_FALSE(holds(some.bank, "answer:"));
}

TEST_CASE("english: spaces around the bracket of an answer stay") {
  const std::string options = "A. in\nB. out\nC. both\n\n";
  const ImportedText read =
      read_as("text", "1. A lamp ( B ) is bright.\n" + options + "2. A bell is loud (C)\n" +
                          options + "3. A door (A) opens.\n" + options);
  CHECK(holds(read.bank, "stem: A lamp ( ) is bright."));
  CHECK(holds(read.bank, "stem: A bell is loud ( )"));
  CHECK(holds(read.bank, "answer: B\n"));
}

TEST_CASE("headings between lists of options mark none of them as right") {
  const std::string options = "\n\n- [ ] a bell\n- [ ] a lamp\n- [ ] a key\n\n";
  const ImportedText read =
      read_as("markdown", "# Examen\n\n### Pregunta 1\n¿Cuál suena?" + options +
                              "### Pregunta 2\n¿Cuál brilla?" + options +
                              "### Pregunta 3\n¿Cuál abre?" + options + "### Pregunta 4\n" +
                              options + "### Pregunta 5\n¿Cuál arde?" + options);
  CHECK_FALSE(holds(read.bank, "answer:"));
  CHECK(holds(read.bank, "A: a bell\n"));
}

TEST_CASE("an answer whose letter and words name two options is a doubt") {
  const ImportedText text =
      read_as("text",
              "1. Which rings?\nA. a bell\nB. a lamp\nC. a key\nAnswer: B. a bell\n\n"
              "2. Which shines?\nA. a rope\nB. a lamp\nC. a shoe\nAnswer: B. a lamp\n");
  CHECK(holds(text.doubts, "key-contradicts@1: "));
  CHECK(count(text.doubts, "key-contradicts") == 1);
  const ImportedText markdown =
      read_as("markdown",
              "**1. Which rings?**\n\n- A. a bell\n- B. a lamp\n- C. a key\n\n"
              "Answer: B. a bell\n\n**2. Which shines?**\n\n- A. a rope\n- B. a lamp\n"
              "- C. a shoe\n\nAnswer: B. a lamp\n");
  CHECK(count(markdown.doubts, "key-contradicts") == 1);
}

TEST_CASE("chinese: letters before a comma are a name where another bracket is empty") {
  const std::string options = "A.一年\nB.二年\nC.三年\nD.四年\n";
  const ImportedText read = read_as(
      "text", "一、不定项选择题\n1.记录应当存入光盘（CD），保存期限不得少于（ ）年。\n" + options +
                  "2.铃响之后，门在（AB），（ ）和（ ）开。\n" + options +
                  "3.灯亮的时间是（CD），不是别的。\n" + options + "4.门在（ ）开。\n" + options);
  CHECK(holds(read.bank, "stem: 记录应当存入光盘（CD），保存期限不得少于（ ）年。\n"));
  CHECK(holds(read.bank, "stem: 灯亮的时间是（ ），不是别的。\n"));
  CHECK(count(read.bank, "answer:") == 2);
}

TEST_CASE("csv: answers 1 and 2 to statements wait for a person") {
  const std::string head = "题目,答案\n铃会响。,1\n灯会亮。,1\n";
  const ImportedText read = read_as("csv", head + "门会唱歌。,2\n石头会烧。,2\n");
  CHECK(count(read.bank, "judge-") == 4);
  CHECK_FALSE(holds(read.bank, "answer:"));
  CHECK(holds(read.doubts, "nothing says whether the answer 1 means true or false\n"));
  CHECK(holds(read.doubts, "nothing says whether the answer 2 means true or false\n"));
  // A number that answers a question is one.
  CHECK(holds(read_as("csv", head + "铃有几个？,2\n").bank, "answer: 2\n"));
}

}  // namespace tiku
