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

/// One item; same order and length as ExamFacts::items.
struct ItemStatistics {
  std::int64_t n = 0;
  Figure mean, p, p_low, p_high, d27, r_it, r_ir, alpha_if_deleted, efficiency, weight, b_index;
  /// Shares of candidates: blank with a later answer, blank and all later ones blank too.
  Figure omitted, not_reached;
  std::vector<OptionStatistics> options;
  /// "miskey", "negative_r", "easy", "hard", "nonfunctional:C".
  std::vector<std::string> flags;
};

/// `table` is that of make_score_table.
std::vector<ItemStatistics> analyse_items(const ExamFacts& facts, const ExamTables& tables,
                                          const ScoreTable& table);

}  // namespace tiku
