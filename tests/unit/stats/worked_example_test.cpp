// Twelve sheets of six one-point questions. Expected values were computed with R (psych,
// psychometric) and by hand.
#include <algorithm>

#include <doctest/doctest.h>

#include "stats/analysis.h"
#include "support/paper.h"

namespace tiku {
namespace {

const std::vector<std::string_view> kSheets = {"ABCDAC", "ABCDAC", "ABCDAB", "ABCDBC",
                                               "ABCAAC", "ABDDAB", "ABCDDB", "ABAACB",
                                               "ACCBAB", "BBCABB", "ADAACA", "CBDBDB"};

struct Analysed {
  Bank bank = test::single_choice_bank("ABCDAB");
  Grading grading;
  Summary summary;
  std::vector<ItemStatistics> items;

  explicit Analysed(const std::vector<std::string_view>& sheets, std::int64_t cut = 4) {
    grading = test::letter_grading(bank, sheets);
    grading.pass.total = Amount{Rational(cut), false};
    grading.pass_points = Rational(cut);
    for (Candidate& candidate : grading.candidates) {
      candidate.outcome = candidate.score >= Rational(cut) ? Outcome::pass : Outcome::fail;
    }
    tiku::Analysis analysis = analyse(grading, {});
    summary = std::move(analysis.summary);
    items = std::move(analysis.items);
  }
};

void check_near(const Figure& figure, double expected) {
  REQUIRE(figure.value.has_value());
  CHECK(*figure.value == doctest::Approx(expected).epsilon(0.00006).scale(1.0));
}

}  // namespace

TEST_CASE("the distribution of the worked example") {
  const Analysed analysis(kSheets);
  CHECK(analysis.summary.n == 12);
  check_near(analysis.summary.mean, 3.9167);
  check_near(analysis.summary.sd, 1.4434);
  check_near(analysis.summary.sd_population, 1.3819);
  check_near(analysis.summary.median, 4);
  check_near(analysis.summary.min, 1);
  check_near(analysis.summary.max, 6);
  check_near(analysis.summary.skewness, -0.6989);
  check_near(analysis.summary.kurtosis, 0.0192);
}

TEST_CASE("the reliability of the worked example") {
  const Analysed analysis(kSheets);
  check_near(analysis.summary.alpha, 0.4189);
  check_near(analysis.summary.alpha_naive, 0.4189);
  check_near(analysis.summary.kr20, 0.4189);
  check_near(analysis.summary.kr21, 0.3455);
  check_near(analysis.summary.kr21_sample, 0.4167);
  check_near(analysis.summary.sem, 1.1003);
  check_near(analysis.summary.alpha_doubled, 0.5905);
  CHECK(*analysis.summary.length_for_80.value == doctest::Approx(5.549).epsilon(0.0001));
  CHECK(*analysis.summary.error_ratio.value == doctest::Approx(.7623).epsilon(0.0001));
  CHECK(*analysis.summary.alpha_low.value == doctest::Approx(-0.300).epsilon(0.002));
  CHECK(*analysis.summary.alpha_high.value == doctest::Approx(0.807).epsilon(0.001));
}

TEST_CASE("the pass line of the worked example") {
  const Analysed analysis(kSheets);
  CHECK(analysis.summary.pass_n == 8);
  check_near(analysis.summary.livingston, 0.4208);
  check_near(analysis.summary.brennan, 0.3478);
  check_near(analysis.summary.agreement, 0.6542);
  check_near(analysis.summary.kappa, 0.2707);
  CHECK(analysis.summary.borderline == 9);  // totals 3, 4 and 5: two, three and four people
  REQUIRE(analysis.summary.near.size() == 3);
  const double chances[] = {.256, .473, .699};
  const double errors[] = {1.3416, 1.2649, 1.0000};  // Lord: sqrt(x (6 - x) / 5)
  for (std::size_t i = 0; i < 3; ++i) {
    const NearTotal& near = analysis.summary.near[i];
    CHECK(near.total == static_cast<double>(i) + 3);
    CHECK(*near.chance.value == doctest::Approx(chances[i]).epsilon(0.002));
    check_near(near.csem, errors[i]);
  }
  check_near(Analysed(kSheets, 2).summary.livingston, 0.7897);
  check_near(Analysed(kSheets, 3).summary.livingston, 0.5859);
  check_near(Analysed(kSheets, 5).summary.livingston, 0.6283);
}

TEST_CASE(
    "the items of the worked example; the effective weight is a share, as every rate in files") {
  const Analysed analysis(kSheets);

  struct Row {
    double p, d27, r_it, r_ir, alpha_if_deleted, efficiency, weight, b_index;
  };

  const Row rows[] = {
      {.8333, .5000, .4585, .2078, .3744, 28.00, 15.05, .500},
      {.8333, .3333, .4585, .2078, .3744, 28.00, 15.05, .125},
      {.6667, .6667, .5970, .3038, .3077, 40.00, 19.31, .625},
      {.5000, 1.0000, .7839, .5623, .0968, 77.78, 22.79, .750},
      {.5000, .8333, .6633, .3737, .2514, 45.45, 20.97, .750},
      {.5833, .0000, .0714, -.2751, .6419, -30.43, 6.83, -.250},
  };
  for (std::size_t i = 0; i < 6; ++i) {
    CAPTURE(i);
    const ItemStatistics& item = analysis.items[i];
    check_near(item.p, rows[i].p);
    check_near(item.d27, rows[i].d27);
    check_near(item.r_it, rows[i].r_it);
    check_near(item.r_ir, rows[i].r_ir);
    check_near(item.alpha_if_deleted, rows[i].alpha_if_deleted);
    check_near(item.efficiency, rows[i].efficiency / 100);
    check_near(item.weight, rows[i].weight / 100);
    check_near(item.b_index, rows[i].b_index);
  }
}

TEST_CASE("Wilson's interval of 9 right in 12") {
  // three of four right in every group of four sheets: p = 9/12
  const Analysed analysis({"AAAAAA", "AAAAAA", "AAAAAA", "BAAAAA", "AAAAAA", "AAAAAA", "AAAAAA",
                           "BAAAAA", "AAAAAA", "AAAAAA", "AAAAAA", "BAAAAA"});
  CHECK(*analysis.items[0].p_low.value == doctest::Approx(.468).epsilon(0.001));
  CHECK(*analysis.items[0].p_high.value == doctest::Approx(.911).epsilon(0.001));
}

TEST_CASE(
    "the wrong option that the strongest choose is a miskey suspect, by the same rest score for "
    "all") {
  const Analysed analysis(kSheets);
  const std::vector<OptionStatistics>& options = analysis.items[5].options;
  REQUIRE(options.size() == 4);
  check_near(options[1].share, .5833);
  check_near(options[1].r_rest, -.2751);
  check_near(options[2].share, .3333);
  CHECK(*options[2].r_rest.value == doctest::Approx(.575).epsilon(0.001));
  CHECK(options[2].flags == std::vector<std::string>{"miskey", "nonfunctional"});
  CHECK(analysis.items[5].flags.front() == "miskey");
}

TEST_CASE("the order of the sheets changes no figure") {
  std::vector<std::string_view> sheets = kSheets;
  std::reverse(sheets.begin(), sheets.end());
  const Analysed forward(kSheets);
  const Analysed backward(sheets);
  CHECK(forward.summary.alpha.value == backward.summary.alpha.value);
  CHECK(forward.summary.kurtosis.value == backward.summary.kurtosis.value);
  for (std::size_t i = 0; i < 6; ++i) {
    CHECK(forward.items[i].d27.value == backward.items[i].d27.value);
    CHECK(forward.items[i].r_ir.value == backward.items[i].r_ir.value);
    CHECK(forward.items[i].options[2].r_rest.value == backward.items[i].options[2].r_rest.value);
  }
}

TEST_CASE("the bins of the histogram have round borders and hold everybody") {
  const Analysed analysis(kSheets);  // six points: bins of one
  const std::vector<HistogramBin>& bins = analysis.summary.histogram;
  REQUIRE(bins.size() == 5);  // nobody is below 1
  CHECK(bins[0].from == 1);
  CHECK(bins[4].to == 6);
  CHECK(bins[0].n == 1);
  CHECK(bins[1].n == 1);
  CHECK(bins[2].n == 2);
  CHECK(bins[3].n == 3);
  CHECK(bins[4].n == 5);  // 5 and the maximum
}

TEST_CASE("what is undefined has a reason, not a number") {
  const Analysed one({"ABCDAB"});
  CHECK(one.summary.sd.why == Why::too_few_candidates);
  CHECK(one.summary.alpha.why == Why::too_few_candidates);
  const Analysed same({"ABCDAB", "ABCDAB"});
  CHECK(same.summary.alpha.why == Why::no_variance);
  CHECK(same.items[0].r_ir.why == Why::no_variance);
  const Analysed nobody({});
  CHECK(nobody.summary.mean.why == Why::no_candidates);
  CHECK(nobody.items[0].p.why == Why::no_candidates);
}

TEST_CASE("a blank with a later answer was omitted, one without was not reached") {
  const Analysed analysis({"AB-DAB", "ABC---"});
  check_near(analysis.items[2].omitted, 0.5);
  check_near(analysis.items[2].not_reached, 0);
  check_near(analysis.items[4].omitted, 0);
  check_near(analysis.items[4].not_reached, 0.5);
}

}  // namespace tiku
