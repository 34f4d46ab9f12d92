// Sixteen sheets of three questions and a case of three parts: partial credit, negative points,
// totals below zero. Expected values were computed with R 4 (cor, var, qf, pnorm, integrate) and
// psych's alpha; the reliability units are the three questions and the sum of the parts.
#include <doctest/doctest.h>

#include "stats/analysis.h"

namespace tiku {
namespace {

/// In halves of a point.
constexpr int kHalves[16][6] = {
    {4, 2, 4, 4, 4, 2}, {0, 2, -1, 2, 0, 0},  {4, 4, 2, 4, 2, 4},       {-1, 0, 0, -1, 0, -1},
    {2, 4, 4, 0, 2, 0}, {4, 0, 2, 2, 2, 4},   {0, -1, 2, 4, 4, 4},      {2, 2, 0, 0, 0, 2},
    {4, 4, 4, 4, 4, 4}, {0, 0, -1, 0, -1, 0}, {2, 0, 4, 2, 4, 2},       {4, 2, 0, -1, 0, 0},
    {0, 4, 2, 2, 2, 2}, {2, -1, 4, 4, 2, 4},  {-1, -1, -1, -1, -1, -1}, {4, 2, 2, 0, 4, 0},
};

/// Answer r of an item earns r halves less one.
constexpr std::uint32_t kAnswers = 6;

Bank make_bank() {
  Bank bank;
  for (int i = 0; i < 4; ++i) {
    Question question;
    question.number = i + 1;
    question.id = std::to_string(i + 1);
    question.type = i < 3 ? QuestionType::given : QuestionType::case_study;
    question.points = i < 3 ? 2 : 6;
    for (int part = 0; part < (i < 3 ? 0 : 3); ++part) {
      Question own;
      own.number = part + 1;
      own.id = "4." + std::to_string(part + 1);
      own.type = QuestionType::given;
      own.points = 2;
      question.parts.push_back(own);
    }
    bank.questions.push_back(question);
  }
  return bank;
}

Grading make_grading(const Bank& bank, std::int64_t cut) {
  Grading grading;
  grading.bank = &bank;
  for (const Item& item : items_of(bank)) {
    GradedItem graded;
    graded.item = item;
    graded.max = 2;
    for (std::uint32_t r = 0; r < kAnswers; ++r) {
      JudgedResponse response;
      response.response.kind = Response::Kind::answered;
      response.judgement.state = State::partial;
      response.judgement.points = Rational(static_cast<std::int64_t>(r) - 1, 2);
      graded.responses.push_back(response);
    }
    grading.items.push_back(graded);
  }
  grading.max = Rational(12);
  grading.pass.total = Amount{Rational(cut), false};
  grading.pass_points = Rational(cut);
  for (const auto& row : kHalves) {
    Candidate candidate;
    for (const int halves : row) {
      candidate.answers.push_back(static_cast<std::uint32_t>(halves + 1));
      candidate.score += Rational(halves, 2);
    }
    candidate.max = 12;
    candidate.in_statistics = true;
    candidate.outcome = candidate.score >= Rational(cut) ? Outcome::pass : Outcome::fail;
    grading.candidates.push_back(candidate);
  }
  return grading;
}

void check_equal(const Figure& figure, double expected) {
  REQUIRE(figure.value.has_value());
  CHECK(*figure.value == doctest::Approx(expected).epsilon(1e-11));
}

}  // namespace

TEST_CASE("an exam with partial credit and totals below zero, against R") {
  const Bank bank = make_bank();
  const Grading grading = make_grading(bank, 6);
  const Analysis analysis = analyse(grading, {});
  const Summary& summary = analysis.summary;
  check_equal(summary.mean, 4.96875);
  check_equal(summary.sd, 4.34537589474911);
  check_equal(summary.sd_population, 4.20739211834362);
  check_equal(summary.median, 6);
  check_equal(summary.min, -3);
  check_equal(summary.skewness, -0.382176260292339);
  check_equal(summary.kurtosis, -0.618347618495271);
  check_equal(summary.alpha, 0.657729721777827);
  check_equal(summary.alpha_naive, 0.84219120648756);
  check_equal(summary.alpha_low, 0.267128788272199);
  check_equal(summary.alpha_high, 0.866560547044509);
  check_equal(summary.sem, 2.54221305602466);
  check_equal(summary.alpha_doubled, 0.793530710268555);
  check_equal(summary.length_for_80, 2.08152538581973);
  check_equal(summary.livingston, 0.675979027332143);
  CHECK(summary.kr20.why == Why::not_right_or_wrong);
  CHECK(summary.brennan.why == Why::not_right_or_wrong);
}

TEST_CASE("its items, against R") {
  const Bank bank = make_bank();
  const Grading grading = make_grading(bank, 6);
  const Analysis analysis = analyse(grading, {});

  struct Row {
    double mean, r_it, r_ir, alpha_if_deleted, efficiency, weight, b_index;
  };

  const Row rows[] = {
      {0.9375, 0.722768499965571, 0.583848171494577, 0.556604491815759, 0.619744058500914,
       0.165777309581442, 0.483333333333333},
      {0.71875, 0.458889651695501, 0.261478474565803, 0.6873046875, 0.277389277389277,
       0.129856686510701, 0.241666666666667},
      {0.84375, 0.857281041239442, 0.775361925277064, 0.470866533864542, 0.838751625487646,
       0.180300932788441, 0.875},
      {0.78125, 0.804194840520272, 0.694791537507106, 0.670955882352941, 0.772756617172369,
       0.176499215354625, 0.691666666666667},
      {0.875, 0.847813097688366, 0.765815260303568, 0.670955882352941, 0.819867549668874,
       0.175734289503633, 0.833333333333333},
      {0.8125, 0.790330055954279, 0.680182564825879, 0.670955882352941, 0.756452680344143,
       0.171831566261158, 0.65},
  };
  for (std::size_t i = 0; i < 6; ++i) {
    CAPTURE(i);
    const ItemStatistics& item = analysis.items[i];
    check_equal(item.mean, rows[i].mean);
    check_equal(item.p, rows[i].mean / 2);
    check_equal(item.r_it, rows[i].r_it);
    check_equal(item.r_ir, rows[i].r_ir);
    check_equal(item.alpha_if_deleted, rows[i].alpha_if_deleted);
    check_equal(item.efficiency, rows[i].efficiency);
    check_equal(item.weight, rows[i].weight);
    check_equal(item.b_index, rows[i].b_index);
  }
}

TEST_CASE("its pass mark, against R") {
  const Bank bank = make_bank();
  const Grading grading = make_grading(bank, 6);
  const Summary summary = analyse(grading, {}).summary;
  // Totals are half points apart, so that the line between fail and pass lies at 5.75.
  CHECK(*summary.agreement.value == doctest::Approx(0.733118181021132).epsilon(1e-9));
  CHECK(*summary.kappa.value == doctest::Approx(0.45514415966316).epsilon(1e-9));
  const std::vector<NearTotal>& near = summary.near;
  REQUIRE(near.size() == 4);  // 6, 6.5, 7 and 7.5 lie within 2.54 of 6
  const double chances[] = {0.43203422844714168, 0.49533656304760143, 0.55875679133759226,
                            0.62070227501489372};
  for (std::size_t i = 0; i < 4; ++i) {
    check_equal(near[i].chance, chances[i]);
    CHECK(near[i].csem.why == Why::not_right_or_wrong);
  }
  CHECK(summary.borderline == 7);
}

}  // namespace tiku
