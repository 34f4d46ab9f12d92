#include "lint/scalar_place.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The bytes of `written` before the piece, or "none".
std::string before(std::string_view written, std::string_view value, std::string_view piece) {
  const std::size_t begin = value.find(piece);
  REQUIRE(begin != std::string_view::npos);
  const auto at = ScalarPlaces(written, value).find(begin, begin + piece.size());
  return at ? std::string(written.substr(0, *at)) : "none";
}

}  // namespace

TEST_CASE("a piece of a plain scalar stands where it stands, past folded lines too") {
  CHECK(before("one two", "one two", "two") == "one ");
  CHECK(before("one\n    two", "one two", "two") == "one\n    ");
  CHECK(before("one\n\n    two", "one\ntwo", "two") == "one\n\n    ");
  CHECK(before("one\n    two", "one two", "e t") == "none");
}

TEST_CASE("a piece behind escapes is found, an escape itself is not") {
  CHECK(before(R"("a\tb\u200B\x41\U0001F600é!")", "a\tb\u200BA\U0001F600é!", "é!") ==
        R"("a\tb\u200B\x41\U0001F600)");
  CHECK(before(R"("a\u200Bc")", "a\u200Bc", "\u200B") == "none");
  CHECK(before(R"("a\\c")", "a\\c", "\\") == "none");
  CHECK(before("\"a\\\n   c\"", "ac", "c") == "\"a\\\n   ");
}

TEST_CASE("a doubled quote in single quotes is one character and no place to edit") {
  CHECK(before("'it''s x'", "it's x", "x") == "'it''s ");
  CHECK(before("'it''s x'", "it's x", "'") == "none");
  CHECK(before("'it''s x'", "it's x", "it") == "'");
}

TEST_CASE("block scalars: the header and the indentation are no text") {
  CHECK(before("|\n    one  \n      two\n", "one  \n  two\n", "  ") == "|\n    one");
  CHECK(before("|-\n    one\n    two", "one\ntwo", "two") == "|-\n    one\n    ");
  CHECK(before(">\n  one\n  two\n\n  three\n", "one two\nthree\n", "three") ==
        ">\n  one\n  two\n\n  ");
}

TEST_CASE("indentation is never a place to edit") {
  const auto at = ScalarPlaces("|2\n    two\n", "  two\n").find(0, 2);
  CHECK_FALSE(at.has_value());
}

TEST_CASE("several pieces are found in one walk") {
  ScalarPlaces places(R"("(a\n(b(")", "(a\n(b(");
  CHECK(places.find(0, 1) == 1);
  CHECK(places.find(3, 4) == 5);
  CHECK(places.find(5, 6) == 7);
}

TEST_CASE("a piece that is written as an escape can be shown, not edited") {
  const auto range = ScalarPlaces(R"("a\"b\u200Bc")", "a\"b\u200Bc").locate(3, 6);
  REQUIRE(range.has_value());
  CHECK(range->begin == 5);
  CHECK(range->end == 11);
}

TEST_CASE("a value that is not written there is not found") {
  CHECK(before("something else", "some text", "text") == "none");
  CHECK(before("", "text", "text") == "none");
  CHECK(before("\"cut\\", "cut off", "off") == "none");
}

}  // namespace tiku
