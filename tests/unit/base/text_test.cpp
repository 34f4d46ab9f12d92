#include "base/text.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "base/width.h"

namespace tiku {

TEST_CASE("trim takes every kind of space, zero-width characters and byte-order marks") {
  CHECK(trim("\xE3\x80\x80 A\xC2\xA0\xE2\x80\x8B") == "A");
  CHECK(trim("\xEF\xBB\xBF 王 芳 ") == "王 芳");
  CHECK(trim(" \t\r\n").empty());
  CHECK(trim("").empty());
  CHECK(trim("a").size() == 1);
  CHECK(trim("a\x7F") == "a\x7F");
  CHECK(trim("甲 ") == "甲");
  CHECK(trim("a　") == "a");
  CHECK(trim("　甲") == "甲");
  CHECK(trim("\xFF \xA0\x80 ") == "\xFF \xA0\x80");
  CHECK(trim("a\xC3 ") == "a\xC3");
  CHECK(trim("\xE3\x80\x80\xE3\x80\x80").empty());
}

TEST_CASE("full-width forms fold to plain ones") {
  CHECK(fold_width("Ａ１（）①") == "A1()1");
  CHECK(fold_case("ＡbC") == "ａbc");
  CHECK(fold_case("AZ@[az09_") == "az@[az09_");
}

TEST_CASE("spaces collapse, and vanish beside Han characters") {
  CHECK(collapse_spaces("  on   time ") == "on time");
  CHECK(collapse_spaces("热 情 ok  go") == "热情ok go");
}

TEST_CASE("what would control a terminal is shown, not obeyed") {
  CHECK(visible("a\x1B[2Jb") == "a\\x1B[2Jb");
  CHECK(visible("\xE2\x80\xAE"
                "abc") == "\\u202Eabc");
  CHECK(visible("\xFF王") == "\\xFF王");
  CHECK(visible("a\nb") == "a\\nb");
}

TEST_CASE("width counts columns, not bytes") {
  CHECK(display_width("王芳 ab") == 7);
  CHECK(pad_right("王", 4) == "王  ");
  CHECK(pad_left("王", 4) == "  王");
  CHECK(fit("客户服务代表", 7) == "客户服…");
  CHECK(fit("客户", 4) == "客户");
}

TEST_CASE("invalid UTF-8 is found at its first byte") {
  CHECK(find_invalid_utf8("王芳") == std::string_view::npos);
  CHECK(find_invalid_utf8("ab\xC0\xAF") == 2);
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0);
  CHECK(find_invalid_utf8("a\xE7\x8E") == 1);
}

TEST_CASE("a mistyped word gets the nearest candidate, a strange one none") {
  CHECK(suggest("graed", {"grade", "check", "explain"}) == "grade");
  CHECK(suggest("anwser", {"answer", "stem"}) == "answer");
  CHECK(suggest("xyzzy", {"grade", "check"}).empty());
}

}  // namespace tiku
