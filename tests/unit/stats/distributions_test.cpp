#include "stats/distributions.h"

#include <initializer_list>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("the normal distribution at its usual points") {
  CHECK(normal_cdf(0) == doctest::Approx(0.5));
  CHECK(normal_cdf(1.959963984540054) == doctest::Approx(0.975).epsilon(1e-12));
  CHECK(normal_density(0) == doctest::Approx(0.3989422804014327).epsilon(1e-14));
}

TEST_CASE("quantiles of F agree with printed tables") {
  // F(.95; 4, 10) = 3.478, F(.95; 1, 1) = 161.45, F(.975; 11, 55) from 1 / F(.025; 55, 11)
  CHECK(f_quantile(0.95, 4, 10) == doctest::Approx(3.47805).epsilon(1e-5));
  CHECK(f_quantile(0.95, 1, 1) == doctest::Approx(161.4476).epsilon(1e-5));
  CHECK(f_quantile(0.975, 11, 55) * f_quantile(0.025, 55, 11) == doctest::Approx(1).epsilon(1e-9));
}

TEST_CASE("two normal scores below a line: Peng and Subkoviak's agreement and kappa") {
  struct Row {
    double z, r, agreement, kappa;
  };

  for (const Row& row : {Row{1, .4, .790, .213}, Row{0, .8, .795, .590}, Row{2, .9, .981, .578}}) {
    const double below = normal_cdf(row.z);
    const double agreement = 1 - 2 * (below - both_below(row.z, row.r));
    const double chance = below * below + (1 - below) * (1 - below);
    CHECK(agreement == doctest::Approx(row.agreement).epsilon(0.001));
    CHECK((agreement - chance) / (1 - chance) == doctest::Approx(row.kappa).epsilon(0.002));
  }
}

// The density of one score times the probability of the other, added up over 400,000 steps around
// the place where the latter falls off, in Python; 1/4 + asin(r) / 2 pi at 0.
TEST_CASE("two normal scores below a line are exact for correlations near 1") {
  struct Row {
    double z, r, both;
  };

  for (const Row& row :
       {Row{-1.2, .9, 0.08055951139854525}, Row{-1.2, .9999, 0.11397409674415272},
        Row{0.5, .999995, 0.6910183073972962}, Row{-2, .999995, 0.02268201885156818},
        Row{-3, .99, 0.0011015199986206224}, Row{0, .999995, 0.4994967076692482}}) {
    CHECK(both_below(row.z, row.r) == doctest::Approx(row.both).epsilon(1e-13));
  }
}

}  // namespace tiku
