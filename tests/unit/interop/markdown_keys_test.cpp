// Lists of answers in Markdown: of a part, in parts, below headings that repeat the numbers.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, false);
}

std::string choice(const std::string& number, const std::string& asked) {
  return number + ". " + asked + "\n   - A) a bell\n   - B) a lamp\n\n";
}

const std::string kOptions = " [A=a bell;B=a lamp;] ";

}  // namespace

TEST_CASE("a list of answers behind its label answers the questions since the last one") {
  CHECK(read("# Handouts\n\n## Quiz 1\n\n" + choice("1", "Which rings?") +
             choice("2", "Which shines?") +
             "**Answers:** 1. A, 2. B\n\n## Notes\n\n- Look up.\n\n"
             "## Quiz 2\n\n" +
             choice("1", "Which glows?") + choice("2", "Which sounds?") +
             "<details>\n<summary>Show answers</summary>\n\n1. B\n2. A\n\n</details>\n") ==
        "single Which rings?" + kOptions + "A\nsingle Which shines?" + kOptions +
            "B\nsingle Which glows?" + kOptions + "B\nsingle Which sounds?" + kOptions + "A\n");
}

TEST_CASE("questions go on behind a short list of answers") {
  CHECK(read("# Handouts\n\n" + choice("1", "Which rings?") + choice("2", "Which shines?") +
             "**Answers**\n\n1. A\n2. B\n\n" + choice("3", "Which glows?") +
             choice("4", "Which sounds?") + "**Answers:** 3. B 4. A\n") ==
        "single Which rings?" + kOptions + "A\nsingle Which shines?" + kOptions +
            "B\nsingle Which glows?" + kOptions + "B\nsingle Which sounds?" + kOptions + "A\n");
}

TEST_CASE("parts of a list are those of the quiz, by their titles or types") {
  CHECK(markdown_questions_in(
            "## Quiz\n\n### Fill in the Blanks\n\n1. A ______ opens a door.\n\n### True/False\n\n"
            "1. ⬜ A bell rings.\n2. ⬜ A lamp rings.\n\n### Multiple Choice\n\n" +
                choice("1", "Which shines?") +
                "---\n\n### Answers\n\n<details>\n<summary><strong>View Answers</strong></summary>"
                "\n\n**Fill in the Blanks:**\n1. key\n\n**True or False Answers:**\n1. ✅ True - "
                "It does\n2. ❌ False - It shines\n\n**Multiple Choice:**\n1. **B** - It glows\n\n"
                "</details>\n",
            true) ==
        "fill A ______ opens a door. [] key\njudge A bell rings. [] √ (It does)\n"
        "judge A lamp rings. [] × (It shines)\nsingle Which shines?" +
            kOptions + "B (It glows)\n");
}

TEST_CASE("headings of a list of answers repeat the numbers of the questions") {
  const auto asked = [](const std::string& number, const std::string& words) {
    return "### Q" + number + "\n\n" + words + "\n\nA. a bell\nB. a lamp\n\n---\n\n";
  };
  CHECK(markdown_questions_in("# Mock Exam\n\n" + asked("1", "Which rings?") +
                                  asked("2", "Which shines?") + asked("3", "Which glows?") +
                                  "## Answers and Rationales\n\n### Q1\n**Answer: A**\n\n"
                                  "**Rationale:** It sounds.\n\n### Q2\n**Answer: B**\n\n"
                                  "### Q3\n**Answer: B**\n",
                              true) == "single Which rings?" + kOptions +
                                           "A (It sounds.)\nsingle Which shines?" + kOptions +
                                           "B\nsingle Which glows?" + kOptions + "B\n");
}

TEST_CASE("a list of answers that two parts could mean answers neither") {
  CHECK(read("## Quiz 1\n\n" + choice("1", "Which rings?") + "## Quiz 2\n\n" +
             choice("1", "Which shines?") + "## Answers\n\n1. A\n") ==
        "single Which rings?" + kOptions + "-\nsingle Which shines?" + kOptions + "-\n");
}

}  // namespace tiku
