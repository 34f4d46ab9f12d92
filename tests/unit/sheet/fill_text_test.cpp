#include "sheet/fill_text.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

struct Pair {
  std::string_view key;
  std::string_view written;
};

Variant words(std::string_view key) {
  Variant variant;
  variant.text = std::string(key);
  return variant;
}

Variant value(Rational number, Amount tolerance = {}, std::string unit = {}) {
  Variant variant;
  variant.kind = Variant::Kind::value;
  variant.value = number;
  variant.tolerance = tolerance;
  variant.unit = std::move(unit);
  return variant;
}

}  // namespace

TEST_CASE("texts that differ only in what does not matter are the same") {
  const Pair rows[] = {
      {"14天", "14天"},
      {"14天", " 14 天 "},
      {"VIP", "ｖｉｐ"},
      {"A,B", "a，b"},
      {"是。", "是."},
      {"时间:", "时间："},
      {"(一)", "（一）"},
      {"“好”", "\"好\""},
      {"2-5", "2—5"},
      {"2~5", "2～5"},
      {"a·b", "a•b"},
      {"热情服务", "热情 服务"},
      {"on time", "on   time"},
      {"25℃", "25°C"},
      {"二十四", "24"},
      {"24", "二十四"},
      {"1000", "1,000"},
      {"1000", "１０００"},
      {"1000", "1000.0"},
      {"1000元", "1000.00元"},
      {"1000元", "1,000 元"},
      {"24小时", "二十四小时"},
      {"0.5", "50%"},
      {"50%", "0.5"},
      {"50%", "百分之五十"},
      {"15000", "1.5万"},
      {"2026-9-3", "2026/09/03"},
      {"2026年9月3日", "2026-9-3"},
      {"2026.9.3", "2026年09月03日"},
      {"9月3日", "9月3号"},
      {"400-123-4567", "4001234567"},
      {"(010) 8765 4321", "010-87654321"},
      {"+86 138-0013-8000", "13800138000"},
  };
  for (const Pair& row : rows) {
    CAPTURE(row.key);
    CAPTURE(row.written);
    CHECK(matches(words(row.key), {}, row.written));
  }
}

TEST_CASE("texts that say something else are not the same") {
  const Pair rows[] = {
      {"14天", "14日"},
      {"14天", "14"},
      {"14", "14天"},
      {"14天", "15天"},
      {"010", "10"},
      {"7", "07"},
      {"50%", "50"},
      {"2026-9-3", "2026-9-4"},
      {"2026-9-3", "9-3"},
      {"天", "14天"},
      {"致歉", ""},
      {"1,000", "1,00"},
      {"4001234567", "4001234568"},
      {"一心", "二心"},
      {"3-5天", "2天"},
      {"20260903", "2026-9-3"},
      {"123", "0,123"},
  };
  for (const Pair& row : rows) {
    CAPTURE(row.key);
    CAPTURE(row.written);
    CHECK_FALSE(matches(words(row.key), {}, row.written));
  }
}

TEST_CASE("case, width and spaces matter where the question says so") {
  CHECK_FALSE(matches(words("VIP"), {.case_matters = true}, "vip"));
  CHECK(matches(words("VIP"), {.case_matters = true}, "ＶＩＰ"));
  CHECK_FALSE(matches(words("VIP"), {.width_matters = true}, "ＶＩＰ"));
  CHECK_FALSE(matches(words("1000"), {.width_matters = true}, "1,000"));
  CHECK_FALSE(matches(words("热情服务"), {.space_matters = true}, "热情 服务"));
  CHECK(matches(words("热情服务"), {.space_matters = true}, " 热情服务 "));
}

TEST_CASE("contains looks for the key in the answer, never the other way round") {
  const Matching match{.contains = true};
  CHECK(matches(words("致歉"), match, "先向客户致歉，再核实"));
  CHECK_FALSE(matches(words("先向客户致歉"), match, "致歉"));
  CHECK_FALSE(matches(words("歉"), match, "致歉"));
  CHECK(matches(words("歉"), match, "歉"));
}

TEST_CASE("values are right within their tolerance, both ends included, with or without the unit") {
  const Variant pi = value({314, 100}, {{1, 100}, false});
  CHECK(matches(pi, {}, "3.13"));
  CHECK(matches(pi, {}, "3.15"));
  CHECK_FALSE(matches(pi, {}, "3.151"));
  CHECK_FALSE(matches(pi, {}, "大约3.14"));
  const Variant share = value(-200, {{5, 100}, true}, "元");
  CHECK(matches(share, {}, "-190元"));
  CHECK(matches(share, {}, "负210"));
  CHECK_FALSE(matches(share, {}, "-211"));
  CHECK_FALSE(matches(share, {}, "-200天"));
  CHECK(matches(value(1000, {}, "元"), {}, "１，０００．００元"));
  CHECK(matches(value({1, 3}), {}, "1/3"));
}

TEST_CASE("ranges include their ends and may be open") {
  Variant range;
  range.kind = Variant::Kind::range;
  range.min = 1;
  range.max = 9;
  range.unit = "元";
  CHECK(matches(range, {}, "1"));
  CHECK(matches(range, {}, "九元"));
  CHECK_FALSE(matches(range, {}, "9.01"));
  CHECK_FALSE(matches(range, {}, "0"));
  range.max.reset();
  CHECK(matches(range, {}, "1000000"));
}

TEST_CASE("numbers are read in every spelling, and nothing else is a number") {
  CHECK(read_number("1,234,567.5", "") == Rational(2469135, 2));
  CHECK(read_number("一千零五", "") == Rational(1005));
  CHECK(read_number("十四", "") == Rational(14));
  CHECK(read_number("一百二十", "") == Rational(120));
  CHECK(read_number("两万五千", "") == Rational(25000));
  CHECK(read_number("一亿二千万", "") == Rational(120'000'000));
  CHECK(read_number("二〇二六", "") == Rational(2026));
  CHECK(read_number("50%", "%") == Rational(50));
  CHECK(read_number("50%", "") == Rational(1, 2));
  for (const std::string_view text : {"", "百", "一二十", "十十", "一千一千", "1 2", "1.2.3", "1%%",
                                      "--1", "0x10", "1e5", "１2天", "万", "三心", "99999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text, "").has_value());
  }
}

TEST_CASE("hostile texts are compared without harm") {
  const std::string percents = "1" + std::string(60, '%');
  CHECK_FALSE(matches(value(1), {}, percents));
  const std::string commas(100'000, ',');
  CHECK_FALSE(matches(words("1,000"), {}, commas));
  std::string marks;
  for (int i = 0; i < 20'000; ++i) {
    marks += i % 2 == 0 ? "\xCC\x81" : "\xCC\xA3";
  }
  CHECK_FALSE(matches(words("e"), {}, "e" + marks));
}

}  // namespace tiku
