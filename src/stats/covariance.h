#pragma once

#include <cstdint>
#include <vector>

#include "stats/score_table.h"

namespace tiku {

/// Exact n-fold sums of deviations, as integers of the table's unit: n * sum(xy) - sum(x) * sum(y).
/// Dividing one by another loses nothing before the division itself.
struct Deviations {
  WideInt total = 0;                  // of the total with itself
  std::vector<WideInt> column;        // of each column with itself
  std::vector<WideInt> column_total;  // of each column with the total
  std::vector<WideInt> unit;          // of each unit with itself
  std::vector<WideInt> unit_total;    // of each unit with the total
};

Deviations deviations_of(const ScoreTable& table);

/// Sum of the totals, and of each column.
WideInt sum_of_totals(const ScoreTable& table);
std::vector<WideInt> sums_of_columns(const ScoreTable& table);

}  // namespace tiku
