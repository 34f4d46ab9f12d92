#include "grade/fill.h"

#include <doctest/doctest.h>

#include "grade/judge.h"

namespace tiku {
namespace {

Variant accepts(const char* text, Rational share = 1) {
  Variant variant;
  variant.text = text;
  variant.share = share;
  return variant;
}

Question fill_question(std::vector<Blank> blanks, Rational points) {
  Question question;
  question.type = QuestionType::fill;
  question.points = points;
  question.policy.name = "per_blank";
  question.keyed = true;
  question.fill.blanks = std::move(blanks);
  return question;
}

Response writes(std::vector<std::string> blanks) {
  Response response;
  response.kind = Response::Kind::answered;
  response.blanks = std::move(blanks);
  return response;
}

/// Three blanks of which the outer two have two spellings.
Question attitudes() {
  Question question = fill_question({{accepts("热情"), accepts("态度热情")},
                                     {accepts("耐心")},
                                     {accepts("专业"), accepts("专业知识")}},
                                    3);
  question.fill.any_order = true;
  return question;
}

}  // namespace

TEST_CASE("each blank earns its equal part, in order") {
  const Question question = fill_question(
      {{accepts("14天"), accepts("十四天")}, {accepts("退款")}, {accepts("客服")}}, 2);
  CHECK(judge(question, writes({"14天", "退款", "客服"})).points == Rational(2));
  CHECK(judge(question, writes({"14天", "退款", "客服"})).state == State::correct);
  CHECK(judge(question, writes({"14天", "客服", "退款"})).points == Rational(2, 3));
  CHECK(judge(question, writes({"14天"})).points == Rational(2, 3));
  CHECK(judge(question, writes({"3天", "", ""})).state == State::wrong);
}

TEST_CASE("texts may come in any order, and each accepted answer is used once") {
  CHECK(judge(attitudes(), writes({"耐心", "专业", "热情"})).points == Rational(3));
  CHECK(judge(attitudes(), writes({"专业", "热情", "热情"})).points == Rational(2));
  CHECK(judge(attitudes(), writes({"热情", "态度热情", "耐心"})).points == Rational(2));
}

TEST_CASE("of a list any so many are asked for, and more than that are not looked at") {
  Question question = fill_question({{accepts("微信")},
                                     {accepts("支付宝"), accepts("Alipay")},
                                     {accepts("现金")},
                                     {accepts("刷卡")}},
                                    3);
  question.fill.any = 3;
  CHECK(judge(question, writes({"刷卡", "微信", "支付宝"})).points == Rational(3));
  CHECK(judge(question, writes({"支付宝", "alipay", "微信"})).points == Rational(2));
  CHECK(judge(question, writes({"支票", "汇款", "微信", "现金", "刷卡"})).points == Rational(1));
  CHECK(judge(question, writes({"现金"})).points == Rational(1));
}

TEST_CASE("the matching gives up a good pair where two others are worth more") {
  // "a" fits blank 1 fully and blank 2 by half; "b" fits blank 1 only
  Question question = fill_question({{accepts("a"), accepts("b")}, {accepts("a", {1, 2})}}, 2);
  question.fill.any_order = true;
  CHECK(judge(question, writes({"a", "b"})).points == Rational(3, 2));
  CHECK(judge(question, writes({"b", "a"})).points == Rational(3, 2));
}

TEST_CASE("a variant may earn a share of the blank") {
  const Question question =
      fill_question({{accepts("14天"), accepts("两周", {1, 2})}, {accepts("退款")}}, 4);
  const Judgement judgement = judge(question, writes({"两周", "退款"}));
  CHECK(judgement.points == Rational(3));
  CHECK(judgement.state == State::partial);
  CHECK(judgement.formula.in(Lang::en) ==
        "blank 1: \"两周\" matches 两周, which earns 0.5 of it, 1; blank 2: \"退款\" matches 退款, "
        "2; total 3");
  CHECK(judgement.formula.in(Lang::zh) ==
        "第 1 空：“两周”符合 两周，按 0.5 计，得 1 分；第 2 空：“退款”符合 退款，得 2 分；共 3 分");
}

TEST_CASE("a blank says which variant accepted it") {
  const Judgement judgement = judge(attitudes(), writes({"专业知识", "随和", ""}));
  REQUIRE(judgement.evidence.size() == 3);
  CHECK(judgement.evidence[0].hit);
  CHECK(judgement.evidence[0].rubric_point == 2);
  CHECK(judgement.evidence[0].phrase == "专业知识");
  CHECK(judgement.evidence[0].points == Rational(1));
  CHECK_FALSE(judgement.evidence[1].hit);
  CHECK(judgement.evidence[2].position == 2);
  CHECK(judgement.formula.in(Lang::en) ==
        "blank 1: \"专业知识\" matches 专业知识, 1; blank 2: \"随和\" is not an accepted answer, "
        "0; blank 3: left empty, 0; total 1");
}

TEST_CASE("stated points a blank are what each earns, never more than the question") {
  Question question = fill_question({{accepts("a")}, {accepts("b")}}, 1);
  question.fill.points_per_blank = Rational(1, 2);
  CHECK(judge(question, writes({"a", "x"})).points == Rational(1, 2));
  question.fill.points_per_blank = Rational(2);
  CHECK(judge(question, writes({"a", "b"})).points == Rational(1));
}

TEST_CASE("all blanks together earn the points or nothing") {
  Question question = fill_question({{accepts("a")}, {accepts("b"), accepts("c", {1, 2})}}, 2);
  question.policy.name = "all_blanks";
  CHECK(judge(question, writes({"a", "b"})).points == Rational(2));
  CHECK(judge(question, writes({"a", "c"})).points == Rational(0));
  CHECK(judge(question, writes({"a", "c"})).state == State::wrong);
  CHECK(judge(question, writes({"a"})).formula.in(Lang::en) ==
        "blank 1: \"a\" matches a, 1; blank 2: left empty, 0; 1 of 2 right, only all of them "
        "count: 0");
}

TEST_CASE("numbers match by value and tolerance, inclusive") {
  Variant pi;
  pi.kind = Variant::Kind::value;
  pi.value = Rational(314, 100);
  pi.tolerance = {Rational(1, 100), false};
  Variant range;
  range.kind = Variant::Kind::range;
  range.min = 1;
  range.max = 9;
  const Question question = fill_question({{pi}, {range}}, 2);
  CHECK(judge(question, writes({"3.15", "9"})).points == Rational(2));
  CHECK(judge(question, writes({"3.151", "9.01"})).points == Rational(0));
}

TEST_CASE("what a candidate wrote is shown without control characters") {
  const Judgement judgement = judge(fill_question({{accepts("a")}}, 1), writes({"\x1b[31m"}));
  CHECK(judgement.formula.in(Lang::en) == "blank 1: \"\\x1B[31m\" is not an accepted answer, 0");
}

}  // namespace tiku
