#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "grade/stream/group_tally.h"

namespace tiku {

/// How many rows with each total gave each answer: everything that statistics and ledger need of
/// the plain rows, in a table that does not grow with them. Adding two is exact and has no order.
struct RowTally {
  using ByTotal = std::vector<std::int64_t>;

  std::int64_t rows = 0;
  /// Rows by total; the index counts units from the least total.
  ByTotal by_total;
  /// Per item and answer, answers of one meaning taken together (PlainAnswers::Known::like).
  std::vector<std::vector<ByTotal>> answers;
  /// Per item and answer as it was written (index into GradedItem::responses): rows.
  std::vector<std::vector<std::int64_t>> given;
  /// Rows by the last item that was answered, from 1; 0: none was.
  std::vector<std::int64_t> by_last_answered;
  /// Per unit of several items (PlainPaper::joint_unit_of): sum of squares of its points.
  std::vector<std::int64_t> unit_squares;
  /// Where they are asked for.
  SumsByGroup groups;

  RowTally() = default;
  RowTally(std::size_t items, std::size_t totals, std::size_t units);

  RowTally& operator+=(const RowTally& other);
  RowTally& operator-=(const RowTally& other);
};

}  // namespace tiku
