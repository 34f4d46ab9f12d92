#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stats/figure.h"
#include "stats/score_table.h"

namespace tiku {

/// How many candidates scored in [from, to); the last bin holds its upper end too. In points.
struct HistogramBin {
  double from = 0;
  double to = 0;
  std::int64_t n = 0;
};

/// One total near the pass mark, in points.
struct NearTotal {
  double total = 0;
  std::int64_t n = 0;
  /// Lord's (1957) error of measurement at this total; right or wrong items only.
  Figure csem;
  /// That a candidate's true score reaches the pass mark (Kelley's estimate of the true score).
  Figure chance;
};

/// The distribution of total scores and how far the exam can be trusted. Formulas: classical test
/// theory; alpha is Cronbach (1951) over units (a case is one unit), alpha_naive over items;
/// skewness and kurtosis are k-statistics.
struct Summary {
  std::int64_t n = 0;
  Figure mean, sd, sd_population, median, min, max, skewness, kurtosis;
  std::vector<HistogramBin> histogram;
  Figure pass_score;
  std::int64_t pass_n = 0;
  Figure pass_rate;
  Figure alpha, alpha_low, alpha_high, alpha_naive, kr20, kr21, kr21_sample, sem, error_ratio;
  /// Spearman and Brown (1910): alpha of an exam twice as long, and how many times as long it would
  /// have to be for .80.
  Figure alpha_doubled, length_for_80;
  Figure livingston, brennan, agreement, kappa;
  /// How many totals lie within one sem of the pass mark.
  std::optional<std::int64_t> borderline;
  /// Those totals, rising.
  std::vector<NearTotal> near;
};

/// `table` may be one of sums alone.
Summary summarise(const ExamFacts& facts, const ScoreTable& table);

}  // namespace tiku
