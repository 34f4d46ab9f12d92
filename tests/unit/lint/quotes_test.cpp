#include "lint/quotes.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::string lone(std::string_view text) {
  const auto quote = find_lone_quote(text);
  if (!quote) {
    return "paired";
  }
  constexpr std::string_view kNames[] = {"unclosed", "unopened", "odd"};
  return std::string(kNames[static_cast<std::size_t>(quote->kind)]) + " at " +
         std::to_string(quote->begin);
}

}  // namespace

TEST_CASE("a quotation mark without its other half") {
  CHECK(lone("a “b” c “d") == "unclosed at 12");
  CHECK(lone("a “b “c” d") == "unclosed at 2");
  CHECK(lone("a b” c") == "unopened at 3");
  CHECK(lone("甲”乙“丙") == "unopened at 3");
  CHECK(lone("a \"b\" c \"d") == "odd at 8");
  CHECK(lone("“甲‘乙”") == "unclosed at 6");
}

TEST_CASE("quotations that are whole") {
  CHECK(lone("“a” ‘b’ \"c\" “他说‘好’”") == "paired");
  CHECK(lone("“one.\n“two.”") == "paired");
  CHECK(lone("the callers’ time, don’t, ’90s, rock ’n’ roll") == "paired");
  CHECK(lone("‘don’t’很常见") == "paired");
  CHECK(lone("5\" and 27\" and 6'2\"") == "paired");
  CHECK(lone("„ja“ and ”ord”") == "paired");
  CHECK(lone("“\"” is a straight one, so is '\"'") == "paired");
  CHECK(lone("\".\" 之后要写 \"]]\"，\" # \" 也行") == "paired");
  CHECK(lone("double quotes (i.e., \") or single ones") == "paired");
}

}  // namespace tiku
