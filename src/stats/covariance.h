#pragma once

#include <cstdint>
#include <vector>

#include "stats/score_table.h"

namespace tiku {

/// Exact n-fold sums of deviations, as integers of the table's unit: n * sum(xy) - sum(x) * sum(y).
/// Dividing one by another loses nothing before the division itself.
struct Deviations {
  WideInt total = 0;            // of the total with itself
  std::vector<WideInt> column;  // of each column with itself
  std::vector<WideInt> unit;    // of each unit with itself
  // With the total; zeros where the table has no points by total.
  std::vector<WideInt> column_total;
  std::vector<WideInt> unit_total;
};

Deviations deviations_of(const ScoreTable& table);

WideInt sum_of_totals(const ScoreTable& table);

}  // namespace tiku
