#include "report/live_line.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

EntryLine line(std::string text, std::size_t cursor) {
  return {false, 0, 1, std::move(text), cursor};
}

TEST_CASE("the line is erased, drawn, and the cursor stands behind what is typed") {
  CHECK(live_line("A-D", line("B", 1), 80) == "\r\x1b[KA-D: B");
}

TEST_CASE("a cursor inside the text is put there, counting Han characters two columns") {
  CHECK(live_line("答", line("七天内", 6), 80) == "\r\x1b[K答: 七天内\r\x1b[8C");
}

TEST_CASE("a text wider than the screen scrolls so that the cursor is seen") {
  CHECK(live_line("answer", line("abcdefghijklmnopqrstuvwxyz", 26), 20) ==
        "\r\x1b[Kanswer: qrstuvwxyz");
  CHECK(live_line("answer", line("abcdefghijklmnopqrstuvwxyz", 0), 20) ==
        "\r\x1b[Kanswer: abcdefghijk\r\x1b[8C");
}

TEST_CASE("what is typed never controls the terminal") {
  CHECK(live_line("answer", line("\x1b[2J\u202Eb", 8), 80).find("\x1b[2J") == std::string::npos);
  CHECK(settled_line("answer", "\x1b]0;x\x07").find('\x1b') == std::string::npos);
}

TEST_CASE("a command has its own beginning") {
  EntryLine command = line("end", 3);
  command.command = true;
  CHECK(live_line("A-D", command, 80) == "\r\x1b[K:end");
}

}  // namespace
}  // namespace tiku
