#include "grade/judge.h"

#include <doctest/doctest.h>

#include "unit/grade/policy_cases.h"

namespace tiku {
namespace {

constexpr Message kTwoPicks{"two picks on a single choice", "单选题选了两项"};

Question truth_question(bool truth, Rational points, std::string_view policy) {
  Question question;
  question.type = QuestionType::judge;
  question.points = points;
  question.policy = policy_spec(policy);
  question.keyed = true;
  question.truth = truth;
  return question;
}

Response truth_of(bool truth) {
  Response response;
  response.kind = Response::Kind::answered;
  response.truth = truth;
  return response;
}

Response of_kind(Response::Kind kind) {
  Response response;
  response.kind = kind;
  return response;
}

Response points_of(const Rational& points) {
  Response response;
  response.kind = Response::Kind::answered;
  response.given = points;
  return response;
}

}  // namespace

TEST_CASE("a right answer is correct, a part of it partial, anything else wrong") {
  const Question question = choice_question(4, "BCD", 3, "subset_half");
  CHECK(judge(question, picks_of("BCD")).state == State::correct);
  const Judgement part = judge(question, picks_of("BD"));
  CHECK(part.state == State::partial);
  CHECK(part.points == Rational(3, 2));
  CHECK(judge(question, picks_of("AB")).state == State::wrong);
}

TEST_CASE("full points are correct even where the answer is not the key") {
  const Question question = choice_question(5, "ABD", 2, "subset_each(1)");
  CHECK(judge(question, picks_of("AB")).state == State::correct);
  CHECK(judge(question, picks_of("A")).state == State::partial);
}

TEST_CASE("under an option map only the key itself is correct") {
  const Question question = choice_question(
      5, "ABD", 2, "{option_map: {A: 1, B: 1, D: 1/2, C: -1}, other: -1/2, min: 0, max: 2}");
  CHECK(judge(question, picks_of("ABD")).state == State::correct);
  const Judgement part = judge(question, picks_of("AB"));
  CHECK(part.points == Rational(2));
  CHECK(part.state == State::partial);
  CHECK(judge(question, picks_of("C")).state == State::wrong);
}

TEST_CASE("an option map without limits is kept between nothing and the points of the question") {
  const Question question = choice_question(3, "AB", 2, "{option_map: {A: 3, C: -4}, other: 1}");
  CHECK(judge(question, picks_of("A")).points == Rational(2));
  CHECK(judge(question, picks_of("AC")).points == Rational(0));
  CHECK(judge(question, picks_of("B")).points == Rational(1));
}

TEST_CASE("a question worth nothing is correct only when it is right") {
  const Question question = choice_question(4, "B", 0, "exact");
  CHECK(judge(question, picks_of("B")).state == State::correct);
  CHECK(judge(question, picks_of("C")).state == State::wrong);
}

TEST_CASE("blank and invalid answers get their declared points and no formula") {
  Question question = choice_question(5, "ABD", 2, "per_decision");
  CHECK(judge(question, of_kind(Response::Kind::blank)).points == Rational(0));
  question.policy.blank = Rational(1, 2);
  question.policy.invalid = Rational(-1, 4);
  const Judgement blank = judge(question, of_kind(Response::Kind::blank));
  CHECK(blank.state == State::blank);
  CHECK(blank.points == Rational(1, 2));
  Response two = of_kind(Response::Kind::invalid);
  two.explanation = text(kTwoPicks);
  const Judgement invalid = judge(question, two);
  CHECK(invalid.state == State::invalid);
  CHECK(invalid.points == Rational(-1, 4));
  CHECK(invalid.formula.in(Lang::en) == "invalid, two picks on a single choice: -0.25");
  CHECK(invalid.formula.in(Lang::zh) == "无效作答（单选题选了两项）：得 -0.25 分");
}

TEST_CASE("an answer without content is blank, whatever it says it is") {
  Question question = choice_question(4, "B", 1, "penalty(1)");
  CHECK(judge(question, of_kind(Response::Kind::answered)).state == State::blank);
  question.type = QuestionType::short_answer;
  Response spaces = of_kind(Response::Kind::answered);
  spaces.text = " \u3000";
  CHECK(judge(question, spaces).state == State::blank);
  question.type = QuestionType::fill;
  spaces.blanks = {"", " "};
  CHECK(judge(question, spaces).state == State::blank);
}

TEST_CASE("an ambiguous answer waits for a person and earns nothing yet") {
  const Judgement judgement =
      judge(choice_question(4, "B", 1, "exact"), of_kind(Response::Kind::ambiguous));
  CHECK(judgement.state == State::pending);
  CHECK(judgement.points == Rational(0));
}

TEST_CASE("a question without a key waits for a person") {
  Question question = choice_question(4, "B", 1, "exact");
  question.keyed = false;
  CHECK(judge(question, picks_of("B")).state == State::pending);
  question.keyed = true;
  question.right.clear();
  CHECK(judge(question, picks_of("B")).state == State::pending);
}

TEST_CASE("a further accepted answer counts as the key does, the best of them all") {
  Question question = choice_question(5, "ABD", 2, "subset_ratio");
  question.also_right = {{"A", "C"}};
  CHECK(judge(question, picks_of("AC")).points == Rational(2));
  CHECK(judge(question, picks_of("AC")).state == State::correct);
  // one of three of the key, one of two of the other
  CHECK(judge(question, picks_of("A")).points == Rational(1));
  CHECK(judge(question, picks_of("B")).points == Rational(2, 3));
  CHECK(judge(question, picks_of("A")).formula.in(Lang::en) ==
        "1 of 2 right, none wrong: 2 × 1/2 = 1 (also accepted: AC)");
}

TEST_CASE("a judge question is right or wrong, and a penalty may be taken off") {
  const Question plain = truth_question(false, 1, "exact");
  CHECK(judge(plain, truth_of(false)).points == Rational(1));
  CHECK(judge(plain, truth_of(true)).state == State::wrong);
  const Question strict = truth_question(true, 2, "penalty(50%)");
  CHECK(judge(strict, truth_of(false)).points == Rational(-1));
  CHECK(judge(strict, truth_of(false)).state == State::wrong);
  CHECK(judge(strict, of_kind(Response::Kind::blank)).points == Rational(0));
  Question either = plain;
  either.either_truth = true;
  CHECK(judge(either, truth_of(true)).points == Rational(1));
  CHECK(judge(either, truth_of(false)).points == Rational(1));
}

TEST_CASE("given points are taken as they are, within their limits") {
  Question question;
  question.type = QuestionType::given;
  question.points = 5;
  question.min_points = Rational(-1);
  CHECK(judge(question, points_of(5)).state == State::correct);
  const Judgement part = judge(question, points_of({7, 2}));
  CHECK(part.state == State::partial);
  CHECK(part.points == Rational(7, 2));
  CHECK(part.formula.in(Lang::en) == "3.5 of 5 as the cell says");
  CHECK(judge(question, points_of(0)).state == State::wrong);
  CHECK(judge(question, points_of(-1)).points == Rational(-1));
  CHECK(judge(question, points_of(6)).state == State::invalid);
  CHECK(judge(question, points_of(-2)).points == Rational(0));
}

TEST_CASE("an argument is points, or a share of the points of the question") {
  // 2/3 of 6, less a half of 6 or half a point
  CHECK(judge(choice_question(5, "ABD", 6, "net_w(50%)"), picks_of("ABC")).points == Rational(1));
  CHECK(judge(choice_question(5, "ABD", 6, "net_w(0.5)"), picks_of("ABC")).points ==
        Rational(7, 2));
  // one wrong option only: the default cost is still half of the points
  CHECK(judge(choice_question(3, "AB", 4, "net_w"), picks_of("ABC")).points == Rational(2));
}

TEST_CASE("the formula shows the numbers of this answer in both languages") {
  struct Row {
    const char* policy;
    const char* picks;
    const char* en;
    const char* zh;
  };

  const Row rows[] = {
      {"exact", "ABD", "3 of 3 right, none wrong: full points, 2",
       "选对 3/3 项，无错选：得满分 2 分"},
      {"exact", "AB", "2 of 3 right, none wrong: only the exact answer counts, 0",
       "选对 2/3 项，无错选：全对才得分，得 0 分"},
      {"subset_ratio", "AB", "2 of 3 right, none wrong: 2 × 2/3 = 4/3",
       "选对 2/3 项，无错选：2 × 2/3 = 4/3 分"},
      {"subset_ratio", "ABC", "2 of 3 right, 1 wrong: a wrong pick earns nothing, 0",
       "选对 2/3 项，错选 1 项：有错选，得 0 分"},
      {"subset_each(1/2)", "AB", "2 of 3 right, none wrong: 2 × 0.5 = 1",
       "选对 2/3 项，无错选：2 × 0.5 = 1 分"},
      {"subset_each(3/2)", "AB", "2 of 3 right, none wrong: min(2 × 1.5, 2) = 2",
       "选对 2/3 项，无错选：min(2 × 1.5, 2) = 2 分"},
      {"subset_flat(2/3)", "AB", "2 of 3 right, none wrong: an incomplete answer earns 2/3",
       "选对 2/3 项，无错选：少选得 2/3 分"},
      {"subset_half", "B", "1 of 3 right, none wrong: 2/2 = 1", "选对 1/3 项，无错选：2/2 = 1 分"},
      {"subset_half_up", "B", "1 of 3 right, none wrong: half of 2, rounded up = 1",
       "选对 1/3 项，无错选：2 分的一半，向上取整 = 1 分"},
      {"net", "ABC", "2 of 3 right, 1 wrong: 2 × (2 - 1)/3 = 2/3",
       "选对 2/3 项，错选 1 项：2 × (2 - 1)/3 = 2/3 分"},
      {"net", "C", "0 of 3 right, 1 wrong: max(0, 2 × (0 - 1)/3) = 0",
       "选对 0/3 项，错选 1 项：max(0, 2 × (0 - 1)/3) = 0 分"},
      {"net_w", "ABC", "2 of 3 right, 1 wrong: 2 × 2/3 - 1 × 1 = 1/3",
       "选对 2/3 项，错选 1 项：2 × 2/3 - 1 × 1 = 1/3 分"},
      {"subtract", "ABC", "2 of 3 right, 1 wrong: 2 × (1 - 1/3 - 1/5) = 14/15",
       "选对 2/3 项，错选 1 项：2 × (1 - 1/3 - 1/5) = 14/15 分"},
      {"per_decision", "ABC", "2 errors in 5 options: 2 × 3/5 = 1.2",
       "5 个选项判断错 2 个：2 × 3/5 = 1.2 分"},
      {"per_decision_net", "AB", "1 error in 5 options: 2 × (5 - 2 × 1)/5 = 1.2",
       "5 个选项判断错 1 个：2 × (5 - 2 × 1)/5 = 1.2 分"},
      {"halves", "A", "2 errors in 5 options: 2/4 = 0.5", "5 个选项判断错 2 个：2/4 = 0.5 分"},
      {"halves", "C", "4 errors in 5 options: nothing left, 0", "5 个选项判断错 4 个：得 0 分"},
      {"coverage", "ABC", "2 of 3 right, 1 wrong: 2 × 2/3 × 2/3 = 8/9",
       "选对 2/3 项，错选 1 项：2 × 2/3 × 2/3 = 8/9 分"},
      {"per_error(1)", "AB", "2 of 3 right, none wrong: 2 - 1 × 1 = 1",
       "选对 2/3 项，无错选：2 - 1 × 1 = 1 分"},
      {"penalty(1/3)", "AB", "not the key: 1/3 off", "与答案不符：扣 1/3 分"},
      {"{option_map: {A: 1, B: 1/2, C: -1}, other: 0, min: 0, max: 2}", "AC", "A 1 + C -1 = 0",
       "A 1 + C -1 = 0 分"},
      {"{option_map: {A: 1, B: 1/2, C: -1}, other: 0, min: 0, max: 1}", "AB",
       "A 1 + B 0.5 = 1.5, kept within 0 and 1: 1",
       "A 1 + B 0.5 = 1.5，限定在 0 到 1 之间：得 1 分"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.policy);
    const Judgement judgement =
        judge(choice_question(5, "ABD", 2, row.policy), picks_of(row.picks));
    CHECK(judgement.formula.in(Lang::en) == row.en);
    CHECK(judgement.formula.in(Lang::zh) == row.zh);
  }
}

}  // namespace tiku
