#include "grade/rubric.h"

#include <doctest/doctest.h>

#include "grade/judge.h"

namespace tiku {
namespace {

RubricPoint asks(Rational points, std::vector<std::string> any) {
  RubricPoint point;
  point.points = points;
  point.any = std::move(any);
  return point;
}

/// Four points of 3, 2, 3 and 2.
Question complaint() {
  Question question;
  question.type = QuestionType::short_answer;
  question.points = 10;
  question.keyed = true;
  question.rubric.edit().points = {asks(3, {"致歉", "道歉"}), asks(2, {"核实", "订单号"}),
                                   asks(3, {"退款", "补发"}), asks(2, {"回访"})};
  return question;
}

Response writes(const char* text) {
  Response response;
  response.kind = Response::Kind::answered;
  response.text = text;
  return response;
}

}  // namespace

TEST_CASE("a short answer is pending with the sum of the points found as proposal") {
  const Judgement judgement = judge(complaint(), writes("先道歉，再补发商品，最后回访。"));
  CHECK(judgement.state == State::pending);
  CHECK(judgement.points == Rational(0));
  CHECK(judgement.proposed == Rational(8));
  CHECK(judgement.formula.in(Lang::en) ==
        "3 of 4 rubric points found: 8 proposed, waits for a person");
  CHECK(judgement.formula.in(Lang::zh) == "命中采分点 3/4：建议 8 分，待人工评分");
}

TEST_CASE("the evidence names the phrase found and where it stands, and the points missed") {
  const Judgement judgement = judge(complaint(), writes("先道歉，再补发商品，最后回访。"));
  REQUIRE(judgement.evidence.size() == 4);
  CHECK(judgement.evidence[0].hit);
  CHECK(judgement.evidence[0].phrase == "道歉");
  CHECK(judgement.evidence[0].position == 1);
  CHECK(judgement.evidence[0].points == Rational(3));
  CHECK_FALSE(judgement.evidence[1].hit);
  CHECK(judgement.evidence[1].rubric_point == 1);
  CHECK(judgement.evidence[2].position == 5);
  CHECK(judgement.evidence[3].position == 12);
}

TEST_CASE("a proposal is never above the points of the question") {
  Question question = complaint();
  question.points = 6;
  CHECK(judge(question, writes("致歉，核实，退款，回访")).proposed == Rational(6));
}

TEST_CASE("where so many points are needed the best of them count") {
  Question question = complaint();
  question.rubric.edit().need = 2;
  const Judgement judgement = judge(question, writes("核实后回访，并致歉"));
  CHECK(judgement.proposed == Rational(5));
  CHECK(judgement.evidence[3].hit);
  CHECK(judgement.evidence[3].points == Rational(0));
  CHECK(judgement.formula.in(Lang::en) ==
        "3 of 4 rubric points found, the best 2 count: 5 proposed, waits for a person");
}

TEST_CASE("a forbidden phrase takes its point away and is shown") {
  Question question = complaint();
  question.rubric.edit().points[1].forbidden = {"不予受理"};
  const Judgement judgement = judge(question, writes("核实后不予受理"));
  CHECK(judgement.proposed == Rational(0));
  CHECK_FALSE(judgement.evidence[1].hit);
  CHECK(judgement.evidence[1].phrase == "不予受理");
  CHECK(judgement.evidence[1].position == 3);
}

TEST_CASE("all phrases of a point may be asked for") {
  Question question = complaint();
  question.rubric.edit().points = {asks(2, {})};
  question.rubric.edit().points[0].all = {"订单号", "核实"};
  CHECK(judge(question, writes("核实订单号")).proposed == Rational(2));
  CHECK(judge(question, writes("核实订单号")).evidence.size() == 2);
  CHECK(judge(question, writes("订单号")).proposed == Rational(0));
}

TEST_CASE("a phrase is found whatever its width, case and spacing") {
  CHECK(find_phrase("请提供ＶＩＰ 卡号", "vip卡号") == 3U);
  CHECK(find_phrase("Please  say\u3000SORRY now", "say sorry") == 8U);
  CHECK(find_phrase("先 致 歉", "致歉") == 2U);
  CHECK(find_phrase("致歉", "") == std::nullopt);
  CHECK(find_phrase("therapist", "the rapist") == std::nullopt);
  CHECK(find_phrase("cafe\u0301 au lait", "CAFÉ AU") == 0U);
  CHECK(find_phrase("cafe\u0301 au lait", "lait") == 9U);
}

TEST_CASE("bytes that are no text end in no proposal, not in a crash") {
  CHECK(judge(complaint(), writes("\xff\xfe\xe8\x87")).proposed == Rational(0));
}

TEST_CASE("without a rubric only a person can say") {
  Question question = complaint();
  question.rubric.edit().points.clear();
  const Judgement judgement = judge(question, writes("致歉"));
  CHECK(judgement.state == State::pending);
  CHECK(judgement.proposed == Rational(0));
  CHECK(judgement.formula.in(Lang::en) == "no rubric: waits for a person");
}

}  // namespace tiku
