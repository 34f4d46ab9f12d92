#include "lint/variants.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

Variant word(std::string text) {
  Variant variant;
  variant.text = std::move(text);
  return variant;
}

Variant number(Rational value, Rational tolerance = 0, std::string unit = "") {
  Variant variant;
  variant.kind = Variant::Kind::value;
  variant.value = value;
  variant.tolerance.value = tolerance;
  variant.unit = std::move(unit);
  return variant;
}

Variant range(std::optional<Rational> min, std::optional<Rational> max) {
  Variant variant;
  variant.kind = Variant::Kind::range;
  variant.min = min;
  variant.max = max;
  return variant;
}

const Matching kLoose;
const Matching kContains{.contains = true};

}  // namespace

TEST_CASE("a word covers its other spellings and nothing else") {
  CHECK(covers(word("CRM"), word("ｃｒｍ"), kLoose));
  CHECK(covers(word("1000"), word("1,000"), kLoose));
  CHECK(covers(word("24小时"), word("二十四小时"), kLoose));
  CHECK_FALSE(covers(word("14天"), word("14日"), kLoose));
  CHECK_FALSE(covers(word("CRM"), word("crm"), Matching{.case_matters = true}));
  CHECK_FALSE(covers(word("退款"), word("全额退款"), kLoose));
}

TEST_CASE("where answers may contain the key, the shorter word covers the longer") {
  CHECK(covers(word("退款"), word("全额退款"), kContains));
  CHECK_FALSE(covers(word("全额退款"), word("退款"), kContains));
  // 二十四小时 holds no "24".
  CHECK_FALSE(covers(word("24"), word("24小时"), kContains));
}

TEST_CASE("a range covers the numbers, ranges and spellings within it") {
  CHECK(covers(range(1, 9), word("9.0"), kLoose));
  CHECK(covers(range(1, 9), number(8, 1), kLoose));
  CHECK(covers(range(1, std::nullopt), range(2, 900), kLoose));
  CHECK_FALSE(covers(range(1, 9), number(8, 2), kLoose));
  CHECK_FALSE(covers(range(1, 9), range(2, std::nullopt), kLoose));
  CHECK_FALSE(covers(word("9"), number(9), kLoose));
}

TEST_CASE("a number does not cover one that may carry another unit") {
  CHECK(covers(number(7, 0, "天"), number(7), kLoose));
  CHECK(covers(number(7, 1, "天"), number(7, 0, "天"), kLoose));
  CHECK_FALSE(covers(number(7, 1), number(7, 0, "天"), kLoose));
  CHECK_FALSE(covers(number(7, 1, "日"), number(7, 0, "天"), kLoose));
}

TEST_CASE("a tolerance in percent is of the value") {
  Variant variant = number(-200, Rational(5, 100));
  variant.tolerance.is_share = true;
  CHECK(*interval_of(variant).low == Rational(-210));
  CHECK(*interval_of(variant).high == Rational(-190));
}

TEST_CASE("ranges overlap where they share more than an end") {
  CHECK(overlap({1, 5}, {4, 9}));
  CHECK(overlap({std::nullopt, 5}, {4, std::nullopt}));
  CHECK_FALSE(overlap({1, 5}, {5, 9}));
  CHECK_FALSE(overlap({5, 9}, {1, 5}));
  CHECK_FALSE(overlap({1, 4}, {5, 9}));
}

TEST_CASE("two variants have an answer in common") {
  CHECK(accept_one_answer(word("热情"), word(" 热情"), kLoose));
  CHECK(accept_one_answer(word("服务热情"), word("热情"), kContains));
  CHECK(accept_one_answer(word("5"), range(1, 5), kLoose));
  CHECK(accept_one_answer(number(3, 1), number(5, 1), kLoose));
  CHECK_FALSE(accept_one_answer(number(3, 1), number(6, 1), kLoose));
  CHECK_FALSE(accept_one_answer(word("热情"), word("耐心"), kContains));
}

}  // namespace tiku
