#include "bank/bank_writer.h"

#include <doctest/doctest.h>

#include "bank_text.h"

namespace tiku {
namespace {

constexpr const char* kEverything = R"(tiku: 1
id: cloud-basics
title: '上岗: 考核'
language: zh-CN
exam:
  code: A-1
  duration: 30m
  pass:
    total: 80%
    sections:
      单选: 60%
  total: 18.5
  draw:
    单选: 2
  instructions: |-
    第一行
    # 第二行
sections:
  - title: 单选
    type: single
    choose: 2
    questions:
      - id: q1
        points: 2
        stem: 几天关闭？
        options:
          A: 1 天
          B: '3: 天'
          C: 'no'
        answer: B
        explanation: 三天。
        tags: [交易, 'a, b']
        difficulty: 易
        source: 手册
        note: 旧题
        review:
          - 请核对
        cut: true
      - id: q2
        points: 0.5
        stem: 哪一个？
        options:
          A: '017'
          B: 1.5
        answer: A
        scoring: option_map
  - title: 混合
    questions:
      - id: m1
        type: multiple
        points: 3
        stem: 哪些？
        options:
          A: 甲
          B: 乙
        answer: AB
        scoring: subset_each(0.5)
      - id: j1
        type: judge
        points: 1
        stem: 对吗？
        answer: 错
        invalid: -1
      - id: f1
        type: fill
        points_per_blank: 0.5
        stem: ____和____
        answer:
          - 甲
          - [乙, {text: 丙, share: 0.5}]
        any_order: true
        match: {case: true}
      - id: f2
        type: fill
        points: 1
        stem: 多少____
        answer:
          - [{value: 3.14, tolerance: 5%}, {min: 1, max: 9, unit: 元}]
      - id: s1
        type: short
        points: 5
        stem: 怎样安抚？
        answer: |-
          先道歉
          再核实
        rubric:
          - points: 3
            any: [致歉, 道歉]
          - points: 2
            all: [订单号, 核实]
            not: [不予受理]
        length:
          min: 150
      - id: c1
        type: case
        stem: 材料
        parts:
          - id: a
            type: short
            points: 4
            stem: 问一
          - id: b
            type: judge
            points: 1
            stem: 问二
            answer: 对
adjust:
  q1: drop
  m1:
    accept_also: [A]
forms:
  B:
    1: q2
    2: q1
)";

/// The text as the test above states it, but for the one line that a writer cannot produce.
std::string everything() {
  std::string text = kEverything;
  const std::string placeholder = "        scoring: option_map\n";
  const std::string map =
      "        scoring:\n          option_map:\n            A: 1\n            B: -0.5\n"
      "          other: -1\n          min: 0\n";
  return text.replace(text.find(placeholder), placeholder.size(), map);
}

}  // namespace

TEST_CASE("a bank with everything in it is written as it was read") {
  const BankText bank(everything());
  INFO(bank.messages());
  CHECK_FALSE(bank.sink().has_errors());
  CHECK(write_bank(bank.bank()) == everything());
}

TEST_CASE("a key is a map of answers where that says all") {
  const std::string key =
      "tiku: 1\nkind: key\nexam:\n  pass: 60%\nsections:\n"
      "  - title: 单选\n    type: single\n    points: 2\n    answers:\n      1: A\n      2: C\n"
      "  - title: 判断\n    type: judge\n    points: 1\n    answers:\n      3: true\n      4: "
      "false\n";
  const BankText bank(key);
  INFO(bank.messages());
  CHECK_FALSE(bank.sink().has_errors());
  CHECK(write_bank(bank.bank()) == key);
}

TEST_CASE("texts that YAML would take for something else come back as they were") {
  for (const char* text : {"- a",   "a: b",       "a #b", "#a",   "",           "yes",
                           "~",     "2026-01-01", "1e3",  "007",  "1.50",       "'q'",
                           "\"q\"", "x:",         "[a]",  "{a}",  "*a",         "&a",
                           "!a",    "%a",         "@a",   "`a",   "|",          ">",
                           "? a",   "<<",         "a\tb", "a\\b", "http://x/y", "第一行\n  第二行",
                           "12:30", "+1",         ".5",   "---",  "a,b"}) {
    CAPTURE(std::string(text));
    Bank bank;
    bank.title = text;
    bank.questions.resize(1);
    bank.questions[0].type = QuestionType::short_answer;
    bank.questions[0].stem = std::string("题") + text;
    bank.questions[0].tags = {"甲", std::string("乙") + text};
    const BankText again(write_bank(bank));
    const std::string said = write_bank(bank) + again.messages();
    CAPTURE(said);
    CHECK(again.bank().title == text);
    CHECK(again.question(0).stem == "题" + std::string(text));
    CHECK(again.question(0).tags == bank.questions[0].tags);
  }
}

}  // namespace tiku
