// Lists with ticks that say what is done are no questions; they are left out and said.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

const std::string kReason =
    ": a list with ticks that nothing says is a question: things to do or to bring\n";

ImportedText read(const std::string& text) {
  return read_as("markdown", text);
}

}  // namespace

TEST_CASE("a list of things to do answers nothing, whatever stands above it") {
  const ImportedText alone =
      read("What do we need for the desk?\n\n- [x] a bell\n- [ ] a lamp\n- [x] a chair\n");
  CHECK(alone.bank == "");
  CHECK(alone.left_out == "1" + kReason);

  const ImportedText headed = read(
      "# Opening day\n\n## Which steps are done?\n\n- [x] Hang the bell\n- [ ] Paint the door\n\n"
      "## What is left?\n\n- [ ] Order a lamp\n- [x] Print the list\n- [x] Call the desk\n");
  CHECK(headed.bank == "");
  CHECK(headed.left_out == "3" + kReason + "8" + kReason);

  const ImportedText counted = read(
      "# Plan\n\n1. Hall\n   - [x] bell\n   - [ ] lamp\n2. Desk\n   - [x] chair\n"
      "   - [ ] sign\n");
  CHECK(counted.bank == "");
  CHECK(counted.left_out == "3" + kReason + "6" + kReason);

  CHECK(read("# 周报\n\n## 本周还有什么没做完?\n\n- [x] 挂门铃\n- [ ] 刷门\n").left_out ==
        "3" + kReason);
}

TEST_CASE("a list above a quiz is none of its questions") {
  const ImportedText mixed = read(
      "# Training day\n\nWhat should you bring?\n\n- [x] A badge\n- [ ] A lamp\n\n# Quiz\n\n"
      "1. Who rings?\n   - [ ] the clerk\n   - [x] the guest\n\n"
      "2. Who hears it?\n   - [x] the clerk\n   - [ ] nobody\n");
  CHECK(mixed.left_out == "1" + kReason);
  CHECK(mixed.bank.find("Who rings?") != std::string::npos);
  CHECK(mixed.bank.find("bring") == std::string::npos);
}

TEST_CASE("lists with boxes are questions where something says so") {
  // A title, or a line above.
  CHECK(read("# Bell quiz\n\nWho rings?\n\n- [ ] the clerk\n- [x] the guest\n").left_out == "");
  CHECK(read("Answer the questions.\n\nWho rings?\n\n- [ ] the clerk\n- [x] a guest\n").left_out ==
        "");
  CHECK(read("# 门铃练习\n\n谁按门铃?\n\n- [ ] 主人\n- [x] 客人\n").left_out == "");
  // Numbers before what asks.
  CHECK(read("1. Who rings?\n   - [ ] the clerk\n   - [x] the guest\n").left_out == "");
  // Several that ask, a tick each.
  CHECK(read("## Who rings?\n\n- [ ] the clerk\n- [x] a guest\n\n## Who hears it?\n\n"
             "- [x] the clerk\n- [ ] nobody\n\n## Who answers?\n\n- [x] the clerk\n- [ ] a bell\n")
            .left_out == "");
  // A reason behind one of them.
  CHECK(read("## Who rings?\n\n- [ ] the clerk\n- [x] a guest\n\n> Explanation: see above.\n\n"
             "## Who hears it?\n\n- [x] the clerk\n- [ ] nobody\n")
            .left_out == "");
}

TEST_CASE("boxes in a row that are not read as options are said") {
  const ImportedText survey = read(
      "Bell survey\n\n1. How loud is the bell?\n[ ] very [ ] somewhat [ ] not at all\n"
      "2. Would you ring it?\n[x] yes [ ] no\n");
  CHECK(survey.bank.find("answer") == std::string::npos);
  CHECK(survey.doubts.find("options-missing@3: what stands behind a single box is not read as "
                           "options: very [ ] somewhat [ ] not at all") != std::string::npos);
}

}  // namespace tiku
