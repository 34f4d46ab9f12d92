#include "lint/quantity.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// "before|value|after", the value in the smallest unit where the unit is known.
std::string read(std::string_view option) {
  const auto quantity = read_quantity(option);
  return quantity ? quantity->before + "|" + quantity->value.fraction() + "|" + quantity->after
                  : "-";
}

bool comparable(std::string_view a, std::string_view b) {
  const auto first = read_quantity(a);
  const auto second = read_quantity(b);
  return first && second && are_comparable(*first, *second);
}

std::string range(std::string_view option) {
  const auto read = read_range(option);
  return read ? read->low.fraction() + ".." + read->high.fraction() + read->unit : "-";
}

}  // namespace

TEST_CASE("numbers with and without a unit") {
  CHECK(read("3") == "|3|");
  CHECK(read("3.5 分") == "|7/2|分");
  CHECK(read("1,200") == "|1200|");
  CHECK(read("-5") == "|-5|");
  CHECK(read("约 3 次") == "约|3|次");
  CHECK(read("１０ 个。") == "|10|个");
  CHECK(read("¥20") == "¥|20|");
}

TEST_CASE("known units are turned into the smallest of their kind") {
  CHECK(read("24 小时") == "|86400|小时");
  CHECK(read("1 day") == "|86400|day");
  CHECK(read("2 weeks") == "|1209600|week");
  CHECK(read("2 年") == "|24|年");
  CHECK(read("1.5 万元") == "|150000|万元");
  CHECK(read("80%") == "|800|%");
  CHECK(read("十五天") == "|1296000|天");
  CHECK(read("三个月") == "|3|个月");
}

TEST_CASE("dates and times of day are numbers too") {
  CHECK(comparable("2026年9月3日", "2026年10月1日"));
  CHECK(read_quantity("2026年9月3日")->value < read_quantity("2026年10月1日")->value);
  CHECK(read_quantity("9:30")->value < read_quantity("10:00")->value);
}

TEST_CASE("what is more than a number is none") {
  for (const std::string_view option : {"", "三方通话", "第一时间", "5-10", "3 天或 5 天", "1.2.3",
                                        "010", "客户", "16 24", "2:1", "一般", "3 天内致电 2 次"}) {
    CAPTURE(option);
    CHECK(read(option) == "-");
  }
}

TEST_CASE("only like is compared with like") {
  CHECK(comparable("3 天", "24 小时"));
  CHECK(comparable("3 次", "5 次"));
  CHECK(comparable("1 item", "3 items"));
  CHECK_FALSE(comparable("3 天", "1 个月"));
  CHECK_FALSE(comparable("3 天", "3 次"));
  CHECK_FALSE(comparable("after 3 days", "on day 3"));
}

TEST_CASE("ranges") {
  CHECK(range("0-5") == "0..5");
  CHECK(range("0–4 分") == "0..4分");
  CHECK(range("20 至 30 个") == "20..30个");
  CHECK(range("5 天～10 天") == "5..10天");
  CHECK(range("0 to 6") == "0..6");
  CHECK(range("10 以上") == "-");
  CHECK(range("9-5") == "-");
  CHECK(range("2019-2021-2023") == "-");
  CHECK(range("") == "-");
}

}  // namespace tiku
