#include "lint/word_table.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr Word kWords[] = {{"不", 0}, {"不同", 1}, {"all", 2}, {"not all", 3}, {"isn't", 4}};
constexpr WordTable kTable(kWords);

/// The match as it is written, or "-".
std::string found(std::string_view text, std::size_t from = 0) {
  const auto match = kTable.find(text, from);
  return match ? std::string(text.substr(match->begin, match->end - match->begin)) : "-";
}

}  // namespace

TEST_CASE("Han words are found anywhere, the longest that begins there") {
  CHECK(found("这不是") == "不");
  CHECK(found("两者不同") == "不同");
  CHECK(found("没有") == "-");
}

TEST_CASE("Latin words are whole words in either case") {
  CHECK(found("All calls") == "All");
  CHECK(found("not all calls") == "not all");
  CHECK(found("recall small balls") == "-");
  CHECK(found("It isn't so") == "isn't");
  CHECK(found("全部all都要") == "all");
  CHECK(found("all2") == "-");
}

TEST_CASE("search goes on behind a match") {
  CHECK(found("不 all 不", 3) == "all");
  CHECK(found("不", 3) == "-");
}

TEST_CASE("a match must begin where it is asked for") {
  CHECK(kTable.match_at("all", 0).has_value());
  CHECK_FALSE(kTable.match_at(" all", 0).has_value());
  CHECK_FALSE(kTable.match_at("all", 7).has_value());
}

TEST_CASE("broken bytes at the end are no match") {
  CHECK(found("\xE4\xB8") == "-");
  CHECK(found("\xE4") == "-");
}

}  // namespace tiku
