#include "base/rare.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("a rare value is the usual one until it is edited, and copies are their own") {
  Rare<std::string> text;
  CHECK(*text == "");
  CHECK(text->empty());
  text.edit() = "甲";
  Rare<std::string> copy = text;
  copy.edit() += "乙";
  CHECK(*text == "甲");
  CHECK(*copy == "甲乙");
  text = copy;
  CHECK(*text == "甲乙");
  text = Rare<std::string>();
  CHECK(text->empty());
  const Rare<std::string> moved = std::move(copy);
  CHECK(*moved == "甲乙");
}

TEST_CASE("a rare optional takes the room of a pointer and is used as an optional") {
  CHECK(sizeof(RareOptional<std::string>) == sizeof(void*));
  RareOptional<std::string> text;
  CHECK_FALSE(text);
  CHECK(text.value_or("乙") == "乙");
  CHECK(text == RareOptional<std::string>(std::nullopt));
  text = std::string("甲");
  REQUIRE(text);
  CHECK(*text == "甲");
  CHECK(text->size() == 3);
  CHECK(text.value_or("乙") == "甲");
  CHECK_FALSE(text == RareOptional<std::string>());
  RareOptional<std::string> copy = text;
  CHECK(copy == text);
  copy = std::optional<std::string>("乙");
  CHECK(*text == "甲");
  CHECK_FALSE(copy == text);
  copy = RareOptional<std::string>();
  CHECK_FALSE(copy.has_value());
}

}  // namespace tiku
