#include "lint/brackets.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// "( at 3, 2 in all" for the first lone bracket, "1 mixed", or "paired".
std::string scan(std::string_view text) {
  const BracketScan found = scan_brackets(text);
  if (found.lone) {
    const std::string_view bracket =
        text.substr(found.lone->begin, found.lone->end - found.lone->begin);
    return std::string(bracket) + (found.lone->is_open ? " open at " : " close at ") +
           std::to_string(found.lone->begin) + ", " + std::to_string(found.lone_count) + " in all";
  }
  return found.mixed.count != 0 ? std::to_string(found.mixed.count) + " mixed" : "paired";
}

}  // namespace

TEST_CASE("brackets are paired whatever they enclose") {
  CHECK(scan("a (b [c] d) 【e《f》】「『g』」〔h〕") == "paired");
  CHECK(scan("a ((b)") == "( open at 2, 1 in all");
  CHECK(scan("《甲》乙》") == "》 close at 12, 1 in all");
  CHECK(scan("（甲【乙）丙】") == "【 open at 6, 2 in all");
  CHECK(scan("哪项?(") == "( open at 7, 1 in all");
}

TEST_CASE("a pair may have two widths") {
  CHECK(scan("(甲）") == "1 mixed");
  CHECK(scan("（甲) [乙］ (丙)") == "2 mixed");
}

TEST_CASE("what only looks like a lone bracket") {
  CHECK(scan("1)甲 2)乙 12）丙 a)丁 B）戊 一）己") == "paired");
  CHECK(scan("[0, 1) (0, 1] （−∞，5]") == "paired");
  CHECK(scan("well :) and ;-) or :(") == "paired");
  CHECK(scan("说明:(见附件) the answer is:( )") == "paired");
  CHECK(scan("“（” and '(' and `)`") == "paired");
  CHECK(scan("寻找 \"]]\" 和“[(”") == "paired");
  CHECK(scan("{1, 2} a<b a>b") == "paired");
}

TEST_CASE("what is no number is no excuse") {
  CHECK(scan("FAB)") == ") close at 3, 1 in all");
  CHECK(scan("必须：）") == "） close at 9, 1 in all");
  CHECK(scan("在 2024)") == ") close at 8, 1 in all");
  CHECK(scan("`bool('')`") == "paired");
}

TEST_CASE("endless brackets end") {
  CHECK(scan(std::string(1'000'000, '(')) == "( open at 0, 200 in all");
  CHECK(scan(std::string(1'000'000, ']')) == "] close at 0, 1000000 in all");
}

}  // namespace tiku
