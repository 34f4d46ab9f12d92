#include "grade/matching.h"

#include <algorithm>
#include <numeric>

#include <doctest/doctest.h>

#include "base/random.h"
#include "support/rounds.h"

namespace tiku {
namespace {

using Weights = std::vector<std::vector<Rational>>;

Rational sum_of(const Weights& weights, const std::vector<std::int64_t>& matched) {
  Rational sum;
  for (std::size_t row = 0; row < weights.size(); ++row) {
    if (matched[row] >= 0) {
      sum += weights[row][static_cast<std::size_t>(matched[row])];
    }
  }
  return sum;
}

/// The greatest sum over every order of the columns; rows must not outnumber them.
Rational best_by_permutation(const Weights& weights) {
  std::vector<std::int64_t> columns(weights.front().size());
  std::iota(columns.begin(), columns.end(), 0);
  Rational best;
  do {
    best = std::max(best, sum_of(weights, columns));
  } while (std::next_permutation(columns.begin(), columns.end()));
  return best;
}

}  // namespace

TEST_CASE("the greatest sum wins over the greatest single weight") {
  const Weights weights{{Rational(1), Rational(9, 10)}, {Rational(9, 10), Rational(0)}};
  CHECK(match_greatest(weights) == std::vector<std::int64_t>{1, 0});
}

TEST_CASE("more rows than columns leave some without a match, and weight 0 is none") {
  const Weights tall{{Rational(1, 3)}, {Rational(1, 2)}, {Rational(0)}};
  CHECK(match_greatest(tall) == std::vector<std::int64_t>{-1, 0, -1});
  const Weights none{{Rational(0), Rational(0)}};
  CHECK(match_greatest(none) == std::vector<std::int64_t>{-1});
  CHECK(match_greatest({}).empty());
}

TEST_CASE("no matching of random weights is better than the one found" *
          doctest::test_suite("random")) {
  Random random(test_seed(20261122));
  for (std::size_t round = 0; round < test_rounds(500); ++round) {
    const std::size_t rows = 1 + random.below(5);
    const std::size_t columns = rows + random.below(7 - rows);
    Weights weights(rows, std::vector<Rational>(columns));
    for (std::vector<Rational>& row : weights) {
      for (Rational& weight : row) {
        weight = Rational(static_cast<std::int64_t>(random.below(4)),
                          1 + static_cast<std::int64_t>(random.below(4)));
      }
    }
    const std::vector<std::int64_t> matched = match_greatest(weights);
    std::vector<std::int64_t> used = matched;
    std::sort(used.begin(), used.end());
    used.erase(used.begin(), std::upper_bound(used.begin(), used.end(), -1));
    CHECK(std::adjacent_find(used.begin(), used.end()) == used.end());
    CHECK(sum_of(weights, matched) == best_by_permutation(weights));
  }
}

TEST_CASE("a list of a hundred accepted answers is matched at once") {
  Weights weights(100, std::vector<Rational>(100, Rational(1, 2)));
  for (std::size_t i = 0; i < 100; ++i) {
    weights[i][99 - i] = 1;
  }
  const std::vector<std::int64_t> matched = match_greatest(weights);
  CHECK(matched.front() == 99);
  CHECK(sum_of(weights, matched) == Rational(100));
}

}  // namespace tiku
