// What of a first reading a second one has to keep, how both are weighed, and escapes.
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "interop/markdown/escapes.h"
#include "interop/reading_worth.h"
#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

ImportResult one_paper(std::size_t questions) {
  ImportResult read;
  read.papers.resize(1);
  read.papers[0].bank.questions.resize(questions);
  return read;
}

void add_doubt(DoubtKind kind, std::size_t question, ImportResult& read) {
  ImportDoubt doubt;
  doubt.kind = kind;
  doubt.question = question;
  read.papers[0].doubts.push_back(std::move(doubt));
}

}  // namespace

TEST_CASE("worth of a reading: doubts about the paper do not lower it") {
  ImportResult read = one_paper(3);
  add_doubt(DoubtKind::type_inferred, 0, read);
  CHECK(reading_worth(read).whole == 3);
  add_doubt(DoubtKind::unanswered, 1, read);
  CHECK(reading_worth(read).whole == 2);
  CHECK_FALSE(reading_worth(read).is_doubtful);
  add_doubt(DoubtKind::blanks_lost, 1, read);
  CHECK(reading_worth(read).whole == 2);
  CHECK(reading_worth(read).is_doubtful);
}

TEST_CASE("worth of a reading: a misread question counts, and is not whole") {
  ImportResult read = one_paper(2);
  read.papers[0].bank.questions[1].stem = "A. a bell";
  const ReadingWorth worth =
      reading_worth(read, [](const Question& question) { return question.stem.starts_with("A."); });
  CHECK(worth.questions == 2);
  CHECK(worth.whole == 1);
  CHECK(reading_worth(read).whole == 2);
}

TEST_CASE("escapes: underscores within a word are a name, no blank") {
  CHECK(without_escapes("What does \\_\\_init\\_\\_ do?") == "What does __init__ do?");
  CHECK(without_escapes("the field bell\\_\\_name") == "the field bell__name");
  CHECK(without_escapes("bell\\_name") == "bell_name");
  CHECK(without_escapes("A bell \\_\\_\\_ twice.") == "A bell ____ twice.");
  CHECK(without_escapes("A bell (\\_\\_).") == "A bell (____).");
  CHECK(without_escapes("铃\\_\\__响") == "铃____响");
  CHECK(without_escapes("It is\\_\\_\\_\\_\\_.") == "It is_____.");
  CHECK(without_escapes("`\\_\\_`") == "`\\_\\_`");
}

TEST_CASE("second look: headings above a part are its own only behind the part before") {
  std::string quiz = "# Bells\n\n1. The bell of the tower was cast long ago.\n\n";
  for (const char* words : {"rings?", "shines?", "opens?", "falls?"}) {
    quiz += "## What " + std::string(words) + "\n### 答案：B\n";
  }
  const ImportedText read = read_as("markdown", quiz);
  for (const char* stem : {"What rings?", "What shines?", "What opens?", "What falls?"}) {
    CHECK(read.bank.find("stem: " + std::string(stem) + "\n    answer: B\n") != std::string::npos);
  }
  CHECK(read.left_out.starts_with("3: "));
}

TEST_CASE("second look: text beside the parts, and in them beside the questions, is told") {
  std::string quiz = "# Quiz\n\nRead this first.\n\n";
  for (const char* words : {"rings", "shines", "opens"}) {
    quiz += "## What " + std::string(words) +
            "?\n\nA. a bell\nB. a lamp\n\nThink of the house.\n\n### Answer\nA\n\n"
            "### Case study\nThe long text.\n\n";
  }
  const ImportedText read = read_as("markdown", quiz + "# Notes\n\n```\nring()\n```\n");
  CHECK(read.beside ==
        "3 text: Read this first.\n"
        "10 text: Think of the house.\n15 text: Case study\n16 text: The long text.\n"
        "23 text: Think of the house.\n28 text: Case study\n29 text: The long text.\n"
        "36 text: Think of the house.\n41 text: Case study\n42 text: The long text.\n"
        "44 text: Notes\n47 text: ring()\n");
  CHECK(read.left_out == "");
  CHECK(read.bank.find("bell\n      B: a lamp\n    answer: A\n") != std::string::npos);
}

TEST_CASE("second look: what stands in questions is not told again") {
  const ImportedText read =
      read_as("markdown",
              "什么会响？\n\n```\nring(1)\n```\n\n- A. 灯\n- B. 铃\n\n**正确答案：B**\n\n"
              "什么会亮？\n\n- A. 铃\n- B. 灯\n\n**正确答案：B**\n\n"
              "什么会开？\n\n- A. 门\n- B. 灯\n\n**正确答案：A**\n");
  CHECK(read.beside == "");
  CHECK(read.left_out == "");
}

}  // namespace tiku
