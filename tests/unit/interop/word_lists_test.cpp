// Words to choose from stay with the sentences that need them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

/// The note of the first question; "" where none has one.
std::string note_in(const std::string& text) {
  const ImportedText read = read_as("text", text);
  const std::string label = "note: ";
  const std::size_t at = read.bank.find(label);
  if (at == std::string::npos) {
    return "";
  }
  CHECK(read.bank.find(label, at + 1) == std::string::npos);
  CHECK(read.doubts.find("not-carried@") != std::string::npos);
  const std::size_t from = at + label.size();
  return read.bank.substr(from, read.bank.find('\n', from) - from);
}

const std::string kGaps =
    "1. The ______ rings at six.\n2. Put the letter on the ______.\n3. A ______ gives light.\n";

}  // namespace

TEST_CASE("a list of words above sentences with blanks is kept with the first of them") {
  CHECK(note_in("Bell test\n\nWord bank: bell, desk, lamp, door\n\n" + kGaps) ==
        "'Word bank: bell, desk, lamp, door'");
  CHECK(note_in("Bell test\n\nUse the words in the box.\n\nbell   desk   lamp\n\n" + kGaps) ==
        "bell   desk   lamp");
  CHECK(note_in("Bell test\n\nFill in the blanks. Choose from: bell, desk, lamp.\n\n" + kGaps) ==
        "'Fill in the blanks. Choose from: bell, desk, lamp.'");
  CHECK(note_in("门铃测验\n一、选词填空\n响亮  明亮  宽大\n1.铃声很____。\n2.灯光很____。\n") ==
        "响亮  明亮  宽大");
  CHECK(note_in("门铃测验\n一、填空题\n(响亮 明亮 宽大)\n1.铃声很____。\n2.灯光很____。\n") ==
        "(响亮 明亮 宽大)");
}

TEST_CASE("instructions, names and words above questions of other kinds are no such list") {
  CHECK(note_in("Bell test\n\nName, class, date\n\n" + kGaps) == "");
  CHECK(note_in("Bell test\n\nRead each sentence, then write one word in the box.\n\n" + kGaps) ==
        "");
  CHECK(note_in("Bell test\n\nWord bank: bell, desk, lamp\n\n1. Who rings?\nA. the clerk\n"
                "B. the guest\n2. Who hears it?\nA. the clerk\nB. nobody\n") == "");
  CHECK(note_in("门铃测验\n一、填空题(每空2分)\n1.铃声很____。\n2.灯光很____。\n") == "");
}

}  // namespace tiku
