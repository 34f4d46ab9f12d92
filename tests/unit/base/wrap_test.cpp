#include "base/wrap.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

using Lines = std::vector<std::string>;

Lines wrap(std::string_view text, std::size_t width) {
  return wrap_lines(text, {width, width});
}

TEST_CASE("lines break at spaces, and a word wider than a line where the line is full") {
  CHECK(wrap("one two three", 8) == Lines{"one two", "three"});
  CHECK(wrap("unbreakable", 4) == Lines{"unbr", "eaka", "ble"});
  CHECK(wrap("", 10) == Lines{""});
}

TEST_CASE("Chinese breaks between characters but not before closing punctuation") {
  CHECK(wrap("查题库里的错误", 8) == Lines{"查题库里", "的错误"});
  CHECK(wrap("查题库里。再看", 8) == Lines{"查题库", "里。再看"});
  CHECK(wrap("取自\"姓名\"列", 10) == Lines{"取自\"姓名\"", "列"});
  CHECK(wrap("用（甲乙）", 6) == Lines{"用（甲", "乙）"});
}

TEST_CASE("what some terminals draw two columns wide counts two") {
  CHECK(wrap("a×b×c", 5) == Lines{"a×b", "×c"});
  CHECK(wrap("说“好的”了", 8) == Lines{"说“好", "的”了"});
}

TEST_CASE("line ends of the text stay, and the first line may have less room") {
  CHECK(wrap("one\n\ntwo", 8) == Lines{"one", "", "two"});
  CHECK(wrap_lines("one two three", {4, 9}) == Lines{"one", "two three"});
}

}  // namespace
}  // namespace tiku
