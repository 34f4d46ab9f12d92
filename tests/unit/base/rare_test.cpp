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

}  // namespace tiku
