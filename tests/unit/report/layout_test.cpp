#include "report/layout.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

TEST_CASE("Pieces flow onto further lines, indented as wide as the head") {
  CHECK(flow("成绩 ", {"平均 37.8", "中位 39.75"}, 40) == "成绩 平均 37.8  中位 39.75\n");
  CHECK(flow("成绩 ", {"平均 37.8", "中位 39.75"}, 20) == "成绩 平均 37.8\n     中位 39.75\n");
  CHECK(flow("", {"", "a", ""}, 20) == "a\n");
}

TEST_CASE("A piece wider than the line is cut, never longer than the width") {
  CHECK(flow("x ", {"0123456789"}, 8) == "x 01234…\n");
}

TEST_CASE("Text wraps at spaces and between Han characters") {
  CHECK(wrap("  ", "one two three", 9, 4) == "  one two\n    three\n");
  CHECK(wrap("", "甲乙丙丁戊", 6, 2) == "甲乙丙\n  丁戊\n");
  CHECK(wrap("", "aaaaaaaaaa", 4, 0) == "aaaa\naaaa\naa\n");
}

TEST_CASE("Columns of a table line up under Chinese names") {
  CHECK(screen_table({{"id"}, {"姓名"}, {"分", Align::right}},
                     {{"1", "王芳", "9.5"}, {"22", "欧阳建国", "10"}}, 80) ==
        "  id  姓名       分\n"
        "  1   王芳      9.5\n"
        "  22  欧阳建国   10\n");
}

TEST_CASE("A table too wide takes the room from its widest text column") {
  CHECK(screen_table({{"a"}, {"n", Align::right}}, {{"0123456789", "77"}}, 12) ==
        "  a        n\n"
        "  01234…  77\n");
}

}  // namespace
}  // namespace tiku
