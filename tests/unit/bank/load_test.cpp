#include "bank/load.h"

#include <doctest/doctest.h>

#include "bank_text.h"

namespace tiku {

TEST_CASE("the example bank reads as written") {
  const BankText text(R"(# yaml-language-server: $schema=bank.schema.json
tiku: 1                                   # format version
id: cloud-basics
title: 云客服上岗考核
language: zh-CN
exam: {duration: 30m, pass: 80%}
scoring: {multiple: subset_half}
sections:
  - title: 单项选择题
    type: single
    points: 1
    choose: 2
    questions:
      - id: unpaid-close
        stem: 买家拍下后一直没有付款，系统几天后关闭这笔交易？
        options: {A: 1 天, B: 3 天, C: 10 天, D: 30 天}
        answer: B
        explanation: 普通订单的付款期限是 3 天。
        tags: [交易, 超时]
      - id: second
        stem: 第二题
        options: [是, 不是]
        answer: A
)");
  CHECK(text.findings() == "");
  const Bank& bank = text.bank();
  CHECK(bank.id == "cloud-basics");
  CHECK(bank.title == "云客服上岗考核");
  CHECK(bank.language == "zh-CN");
  CHECK(bank.exam.duration_minutes == 30);
  REQUIRE(bank.exam.pass.total.has_value());
  CHECK(bank.exam.pass.total->is_share);
  CHECK(bank.exam.pass.total->value == Rational(4, 5));
  REQUIRE(bank.sections.size() == 1);
  CHECK(bank.sections[0].title == "单项选择题");
  CHECK(bank.sections[0].choose == 2);
  REQUIRE(bank.questions.size() == 2);
  const Question& question = bank.questions[0];
  CHECK(question.id == "unpaid-close");
  CHECK(question.id_stated);
  CHECK(question.number == 1);
  CHECK(question.type == QuestionType::single);
  CHECK(question.section == 0);
  CHECK(question.points == Rational(1));
  CHECK(question.policy.name == "exact");
  REQUIRE(question.options.size() == 4);
  CHECK(question.options[1].label == "B");
  CHECK(question.options[1].text == "3 天");
  CHECK(question.right == std::vector<std::string>{"B"});
  CHECK(question.explanation == "普通订单的付款期限是 3 天。");
  CHECK(question.tags == std::vector<std::string>{"交易", "超时"});
  CHECK(bank.questions[1].options[1].label == "B");
}

TEST_CASE(
    "questions without a section or an id are numbered, a case counts once and its parts within "
    "it") {
  const BankText text(R"(tiku: 1
questions:
  - {type: judge, points: 1, stem: 对吗, answer: √}
  - id: refund
    type: case
    stem: 材料
    parts:
      - {type: judge, points: 2, stem: 一, answer: ×}
      - {id: say, type: short, points: 3, stem: 二}
  - {type: judge, points: 1, stem: 错吗, answer: false}
)");
  CHECK(text.findings() == "3:5 missing-id");
  const Bank& bank = text.bank();
  REQUIRE(bank.questions.size() == 3);
  CHECK(bank.questions[0].id == "1");
  CHECK(bank.questions[0].section == -1);
  CHECK(bank.questions[1].number == 2);
  CHECK(bank.questions[1].points == Rational(5));
  CHECK(bank.questions[1].parts[0].id == "refund.1");
  CHECK(bank.questions[1].parts[1].id == "refund.say");
  CHECK(bank.questions[2].id == "3");
  CHECK(find_question(bank, "refund.2") == &bank.questions[1].parts[1]);
  CHECK(find_question(bank, "2.say") == &bank.questions[1].parts[1]);
  CHECK(find_question(bank, "3") == &bank.questions[2]);
  CHECK(find_question(bank, "4") == nullptr);
  CHECK(find_question(bank, "refund.3") == nullptr);
}

}  // namespace tiku
