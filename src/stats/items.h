#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stats/figure.h"
#include "stats/score_table.h"

namespace tiku {

/// One option of a choice or judge question, or (`key` false) one of the commonest answers to a
/// blank that got nothing.
struct OptionStatistics {
  std::string label;
  bool key = false;
  std::int64_t n = 0;
  Figure share, upper, lower, mean_total, r_rest;
  /// "miskey", "nonfunctional".
  std::vector<std::string> flags;
};

/// One exact answer to a choice question, however many labels it holds.
struct AnswerSet {
  std::string labels;
  std::int64_t n = 0;
  double share = 0;
  /// Earns full points.
  bool right = false;
};

/// One item; same order and length as ExamFacts::items.
struct ItemStatistics {
  std::int64_t n = 0;
  Figure mean, p, p_low, p_high, d27, r_it, r_ir, alpha_if_deleted, b_index;
  /// Shares: covariance with the rest of the greatest these points could have with it, and of all
  /// the spread of the totals.
  Figure efficiency, weight;
  /// Shares of candidates: blank with a later answer, blank and all later ones blank too.
  Figure omitted, not_reached;
  std::vector<OptionStatistics> options;
  /// Multiple and indeterminate: the commonest exact answers, at most five.
  std::vector<AnswerSet> sets;
  /// "miskey", "negative_r", "easy", "hard", "nonfunctional:C".
  std::vector<std::string> flags;
};

/// `table` is that of make_score_table.
std::vector<ItemStatistics> analyse_items(const ExamFacts& facts, const ExamTables& tables,
                                          const ScoreTable& table, std::size_t threads);

}  // namespace tiku
