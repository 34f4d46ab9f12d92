// Titles, situations and keys of Markdown quizzes, and lists whose answers are set off.
#include <doctest/doctest.h>

#include "interop/markdown/inline_text.h"
#include "interop/markdown/quiz_words.h"
#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, false);
}

std::string bulleted(const std::string& head) {
  return "# Desk quiz\n\n" + head +
         "\n\n1. Which rings?\n   - a lamp\n   - **a bell**\n   - a key\n2. Which opens?\n   - **a "
         "key**\n   - a lamp\n   - a bell\n";
}

}  // namespace

TEST_CASE("bold options are the answers where the document says so") {
  CHECK(read(bulleted("The right answers are in **bold**.")) ==
        "single Which rings? [A=a lamp;B=a bell;C=a key;] B\n"
        "single Which opens? [A=a key;B=a lamp;C=a bell;] A\n");
  CHECK(read(bulleted("Good luck.")) ==
        "single Which rings? [A=a lamp;B=a bell;C=a key;] -\n"
        "single Which opens? [A=a key;B=a lamp;C=a bell;] -\n");
  CHECK(tells_bold_answers("正确选项已加粗"));
  CHECK(!tells_bold_answers("Be bold and ring the bell"));
}

TEST_CASE("bulleted lists below numbers are options where a key stands apart") {
  const std::string asked =
      "# Desk quiz\n\n1. Which rings?\n   - a lamp\n   - a bell\n2. Which opens?\n   - a key\n   - "
      "a "
      "lamp\n3. Which shines?\n   - a bell\n   - a lamp\n";
  CHECK(read(asked + "\n## Answers\n\n1. B\n2. A\n3. B\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\n"
        "single Which opens? [A=a key;B=a lamp;] A\n"
        "single Which shines? [A=a bell;B=a lamp;] B\n");
  // Steps with remarks below them are no quiz.
  CHECK(read("# Setup\n\n1. Install it\n   - with the tool\n   - or by hand\n2. Start it\n   - on "
             "the desk\n   - or elsewhere\n")
            .empty());
}

TEST_CASE("a table of answers below the questions is their key") {
  CHECK(
      read("# Plants test\n\n## Part A: Multiple choice\n\n1. Leaves are\n   a. green\n   b. blue\n"
           "2. Roots are\n   a. above\n   b. below\n\n## Part B: True or false\n\n3. Leaves "
           "eat.\n4. Roots drink.\n\n## Part C: Short answer\n\n5. Why do leaves fall?\n\n"
           "---\n\n## Answers\n\n| Question | Answer |\n|---|---|\n| 1 | a |\n| 2 | b |\n| 3 | "
           "False |\n| 4 | True |\n| 5 | They save water. |\n") ==
      "single Leaves are [A=green;B=blue;] A\nsingle Roots are [A=above;B=below;] B\n"
      "judge Leaves eat. [] ×\njudge Roots drink. [] √\n"
      "short Why do leaves fall? [] They save water.\n");
}

TEST_CASE("what a repository says behind its questions is no part of the last answer") {
  const std::string asked =
      "# Desk interview questions\n\n## 1. What rings?\n\nA bell that is old.\n\n## 2. What "
      "opens?\n\nA key "
      "that is new.\n\n## 3. What shines?\n\nA lamp that is lit.\n\n";
  const std::string answered =
      "short What rings? [] A bell that is old.\nshort What opens? [] A key that is new.\n"
      "short What shines? [] A lamp that is lit.\n";
  for (const char* tail :
       {"## Contributing\n\nOpen an issue.\n", "# License\n\nMIT\n", "## 参考资料\n\n一本书\n"}) {
    CAPTURE(tail);
    CHECK(read(asked + tail) == answered);
  }
}

TEST_CASE("a title above a question is none of its words, a situation is") {
  CHECK(
      read("### Question 1: Bells\n\nWhich rings?\n\n- A) a lamp\n- B) a bell\n\n**Answer:** B\n\n"
           "### Question 2: Keys\n\nWhich opens?\n\n- A) a key\n- B) a lamp\n\n**Answer:** A\n") ==
      "single Which rings? [A=a lamp;B=a bell;] B\n"
      "single Which opens? [A=a key;B=a lamp;] A\n");
  CHECK(
      read(
          "### Question 1\n\n**Situation:** A guest waits.\n\n**Question:** What do we do?\n\n- A) "
          "wait\n- B) greet\n\n**Answer:** B\n") ==
      "single A guest waits.\nWhat do we do? [A=wait;B=greet;] B\n");
}

TEST_CASE("options in an order of their own stand where their letters belong") {
  CHECK(read("**Question 1**\nWhich rings?\nB) a bell\nA) a lamp\nC) a key\n\n**Answer:** B\n\n"
             "**Question 2**\nWhich opens?\nA) a lamp\nC) a key\nB) a bell\n\n**Answer:** C\n") ==
        "single Which rings? [A=a lamp;B=a bell;C=a key;] B\n"
        "single Which opens? [A=a lamp;B=a bell;C=a key;] C\n");
}

TEST_CASE("ticks of code stay in the words, and are no part of an answer") {
  CHECK(read("### 1. Prints `a`?\n\n- A. `a`\n- B. `b`\n\n**Answer:** `B`\n\n"
             "### 2. Which two ring?\n\n- A. a bell\n- B. a lamp\n- C. `ring()`\n\n"
             "**Answer:** `A`, `C`\n\n### 3. Which shines?\n\n- A. `a`\n- B. `lamp`\n\n"
             "**Answer:** lamp\n") ==
        "single Prints `a`? [A=`a`;B=`b`;] B\n"
        "multiple Which two ring? [A=a bell;B=a lamp;C=`ring()`;] AC\n"
        "single Which shines? [A=`a`;B=`lamp`;] B\n");
  CHECK(without_ticks("`ls -l`") == "ls -l");
  CHECK(without_ticks("``a`b``") == "a`b");
  CHECK(without_ticks("`a` or `b`") == "`a` or `b`");
  CHECK(without_ticks("``") == "``");
}

TEST_CASE("a numbered heading that asks nothing, above numbered questions, is a chapter") {
  const std::string questions =
      "**Q1.** Which rings?\nA. a lamp\nB. a bell\n\n**Correct answer: B**\n\n---\n\n"
      "**Q2.** Which opens?\nA. a key\nB. a lamp\n\n**Correct answer: A**\n";
  const char* const read_as =
      "single Which rings? [A=a lamp;B=a bell;] B\nsingle Which opens? [A=a key;B=a lamp;] A\n";
  CHECK(read("## 20. Desk Questions\n\n" + questions) == read_as);
  // A heading that asks stays a question.
  CHECK(read("## 20. Why ring?\n\n" + questions) ==
        "short Why ring? [] -\n" + std::string(read_as));
}

TEST_CASE("pictures before the number of a heading are no part of the question") {
  CHECK(read("## 🟢 **Question 1:** Which rings?\n\n**A)** a lamp  \n**B)** a bell\n\n"
             "**✅ Correct Answer: B) a bell**\n\n"
             "## ⭐️ **Question 2:** Which opens?\n\n**A)** a key  \n**B)** a lamp\n\n"
             "**✅ Correct Answer: A) a key**\n") ==
        "single Which rings? [A=a lamp;B=a bell;] B\nsingle Which opens? [A=a key;B=a lamp;] A\n");
}

TEST_CASE("a first option in bold type without a bullet begins the list below it") {
  const auto question = [](const char* stem, const char* a, const char* b) {
    return std::string(stem) + "\n\n" + a + "\n" + b + "\n- c. a door\n\n";
  };
  CHECK(read("# Desk quiz\n\n" +
             question("The thing that rings is", "**a. a bell**", "- b. a lamp") +
             question("The thing that opens is", "- a. a lamp", "**b. a key**") +
             question("The thing that shines is", "- a. a key", "**b. a lamp**") +
             question("The thing that tolls is", "**a. a bell**", "- b. a lamp") +
             question("The thing that locks is", "**a. a key**", "- b. a lamp")) ==
        "single The thing that rings is [A=a bell;B=a lamp;C=a door;] A\n"
        "single The thing that opens is [A=a lamp;B=a key;C=a door;] B\n"
        "single The thing that shines is [A=a key;B=a lamp;C=a door;] B\n"
        "single The thing that tolls is [A=a bell;B=a lamp;C=a door;] A\n"
        "single The thing that locks is [A=a key;B=a lamp;C=a door;] A\n");
}

TEST_CASE("an answer that repeats a path begins with its stroke and denies nothing") {
  CHECK(read("# Desk quiz\n\n**Question 1**\n\nWhich file?\n\n- A) /etc/passwd\n- B) /etc/hosts\n\n"
             "Correct Answer: A) /etc/passwd\n\n**Question 2**\n\nWhich rings?\n\n- A) a lamp\n"
             "- B) a bell\n\nCorrect Answer: B) a bell\n") ==
        "single Which file? [A=/etc/passwd;B=/etc/hosts;] A\n"
        "single Which rings? [A=a lamp;B=a bell;] B\n");
}

TEST_CASE(
    "options in a numbered list of its own go by their letters, and a list to do asks nothing") {
  const auto question = [](int number, const char* a, const char* b) {
    return std::to_string(number) + ".   Which rings?\n     1.   " + a + "\n     2.   " + b +
           "\n\n\n";
  };
  CHECK(read("# Question Bank\n\n## TODO\n\n-   [ ] 1-10\n-   [x] 11-20\n\n## 单项选择\n\n" +
             question(1, "A、a lamp", "**B、a bell**") + question(2, "**A、a bell**", "B、a lamp") +
             question(3, "A、a key", "**B、a bell**") + question(4, "**A、a bell**", "B、a key") +
             question(5, "**A、a gong**", "B、a key")) ==
        "single Which rings? [A=a lamp;B=a bell;] B\nsingle Which rings? [A=a bell;B=a lamp;] A\n"
        "single Which rings? [A=a key;B=a bell;] B\nsingle Which rings? [A=a bell;B=a key;] A\n"
        "single Which rings? [A=a gong;B=a key;] A\n");
}

}  // namespace tiku
