#include "lint/label_references.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The labels that a text refers to among A, B, C, D.
std::string referred(std::string_view text) {
  std::vector<Option> options;
  for (const char* label : {"A", "B", "C", "D"}) {
    options.push_back({label, "text", {}});
  }
  std::string labels;
  for (const std::size_t option : referred_options(text, options)) {
    labels += options[option].label;
  }
  return labels;
}

}  // namespace

TEST_CASE("options that refer to others by letter") {
  CHECK(referred("A和B") == "AB");
  CHECK(referred("A、B都对") == "AB");
  CHECK(referred("以上A与C") == "AC");
  CHECK(referred("选项 A、C 和 D 均正确。") == "ACD");
  CHECK(referred("Ａ和Ｂ") == "AB");
  CHECK(referred("AB都对") == "AB");
  CHECK(referred("A+C均可") == "AC");
  CHECK(referred("A and B") == "AB");
  CHECK(referred("Both A and C are correct.") == "AC");
  CHECK(referred("neither B nor C") == "BC");
  CHECK(referred("A, B, and D only") == "ABD");
  CHECK(referred("只有A") == "A");
}

TEST_CASE("texts that name things by letter are no references") {
  for (const std::string_view text :
       {"A类和B类", "维生素A和C", "AB", "A+B", "plan A and plan B", "a and b", "A and E", "A和",
        "和A", "以上都对", "all of the above", "Bad", "A customer", "both", "A. B. C.", ""}) {
    CAPTURE(text);
    CHECK(referred(text).empty());
  }
}

TEST_CASE("a lone letter is no part of a word") {
  CHECK(has_lone_letter("客户A来电", 'A'));
  CHECK(has_lone_letter("plan A", 'A'));
  CHECK_FALSE(has_lone_letter("VIP 与 APP", 'A'));
  CHECK_FALSE(has_lone_letter("A4 纸", 'A'));
}

}  // namespace tiku
