#include "lint/stem_frame.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// "value|rest", or "none".
std::string number(std::string_view stem) {
  const auto found = find_stem_number(stem);
  return found ? std::to_string(found->value) + "|" + std::string(stem.substr(found->end)) : "none";
}

std::string tag(std::string_view stem) {
  const auto found = find_stem_tag(stem);
  return found ? std::string(stem.substr(found->begin, found->end - found->begin)) : "none";
}

/// The option's text without the repeated label.
std::string without_label(std::string_view text, std::string_view label) {
  return std::string(text.substr(repeated_label_end(text, label)));
}

}  // namespace

TEST_CASE("numbers of a paper before a stem") {
  CHECK(number("12. 甲") == "12|甲");
  CHECK(number("12、甲") == "12|甲");
  CHECK(number("12．甲") == "12|甲");
  CHECK(number("(3) 甲") == "3|甲");
  CHECK(number("（3）甲") == "3|甲");
  CHECK(number("3)甲") == "3|甲");
  CHECK(number("3.SQL 是什么？") == "3|SQL 是什么？");
  CHECK(number("第12题：甲") == "12|甲");
  CHECK(number("第 12 题. 甲") == "12|甲");
  CHECK(number("Question 5: What?") == "5|What?");
  CHECK(number("Q5. What?") == "5|What?");
  CHECK(number("十二、甲") == "0|甲");
}

TEST_CASE("sentences that begin with a number") {
  for (const char* stem :
       {"3.5 米", "5、6 月", "24 小时", "2024. 年", "12306.cn 是什么网站？", "1、甲 2、乙",
        "(1) 甲 (2) 乙", "一、二、三月", "一、甲；二、乙", "第3题的答案", "第3章：甲",
        "Q5 sales rose", "1.", "7", "", "3-5 days", "一一对应"}) {
    CAPTURE(stem);
    CHECK(number(stem) == "none");
  }
}

TEST_CASE("types and points around a stem") {
  CHECK(tag("[单选题] 甲") == "[单选题]");
  CHECK(tag("【多选】甲") == "【多选】");
  CHECK(tag("（判断题）甲") == "（判断题）");
  CHECK(tag("(1分) 甲") == "(1分)");
  CHECK(tag("甲（本题 2 分）") == "（本题 2 分）");
  CHECK(tag("What? [1.5 points]") == "[1.5 points]");
}

TEST_CASE("other brackets around a stem") {
  for (const char* stem :
       {"（多选）甲", "（单选）", "[客服] 甲", "甲（2 分钟）", "甲（2分）乙（3分）", "(2分)",
        "得分（分）", "What (points)?", "甲（", "（甲）乙（丙）"}) {
    CAPTURE(stem);
    CHECK(tag(stem) == "none");
  }
}

TEST_CASE("labels that options repeat") {
  CHECK(without_label("A. one", "A") == "one");
  CHECK(without_label("A、一", "A") == "一");
  CHECK(without_label("a) one", "A") == "one");
  CHECK(without_label("Ａ：一", "Ａ") == "一");
  CHECK(without_label("1. one", "1") == "one");
  CHECK(without_label("A. a dog", "A") == "a dog");
}

TEST_CASE("options that begin with a letter of their own") {
  CHECK(without_label("A.M.", "A") == "A.M.");
  CHECK(without_label("1.5", "1") == "1.5");
  CHECK(without_label("C:\\Data", "C") == "C:\\Data");
  CHECK(without_label("A::x()", "A") == "A::x()");
  CHECK(without_label("A、B 两组", "A") == "A、B 两组");
  CHECK(without_label("B. one", "A") == "B. one");
  CHECK(without_label("A", "A") == "A");
  CHECK(without_label("A.", "A") == "A.");
}

}  // namespace tiku
