#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "stats/exam_tables.h"

namespace tiku {

/// The table "total score x item" that the formulas read, of everybody or of one group. Points are
/// integers of one common unit, so sums are exact.
struct ScoreTable {
  /// Everybody with the same total.
  struct Group {
    std::int64_t total = 0;
    std::int64_t n = 0;
    /// Per column: sum of the points of these candidates. Empty in a table of sums alone.
    std::vector<std::int64_t> points;
  };

  /// One scored item.
  struct Column {
    std::size_t item = 0;  // index into ExamFacts::items
    /// Reliability unit: the parts of a case share one.
    std::size_t unit = 0;
    std::int64_t max = 0;
    std::int64_t n = 0;  // to whom it counted
    WideInt points = 0;
    WideInt squares = 0;
    /// Sorted by answer, points and total; empty in a table of sums alone. They stand in the
    /// ExamTables or in `room`.
    std::span<const AnswerCount> answers;
    std::vector<AnswerCount> room;
  };

  ScoreTable() = default;
  ScoreTable(ScoreTable&&) = default;
  ScoreTable& operator=(ScoreTable&&) = default;

  /// Index of the group with a total that somebody has; not in a table of sums alone.
  std::size_t group_of(std::int64_t some_total) const {
    return group_by_total[static_cast<std::size_t>(some_total - groups.front().total)];
  }

  /// Points per unit of one: a score s is the integer s * scale.
  std::int64_t scale = 1;
  std::int64_t n = 0;
  std::int64_t passes = 0;
  /// Everybody was shown every item; else item-total statistics are undefined.
  bool complete = true;
  std::vector<Group> groups;  // by rising total
  /// Of each total from the least.
  std::vector<std::size_t> group_by_total;
  std::vector<Column> columns;
  std::size_t units = 0;
  /// Sum of squares of each unit's points.
  std::vector<WideInt> unit_squares;
};

/// Without points by total, of everybody (tables.all) or of one of tables.groups.
ScoreTable table_of_sums(const ExamFacts& facts, std::int64_t scale, const ScoreSums& sums);

/// With answers and points by total; `tables` must outlive it.
ScoreTable make_score_table(const ExamFacts& facts, const ExamTables& tables, std::size_t threads);

/// Tie-safe weight of each group in the upper (or lower) 27 %: the group on the border takes part
/// by the share of the places left. g = max(1, floor(0.27 n + 1/2)) places.
struct Tails {
  double places = 0;
  std::vector<double> upper;  // per group, 0..1
  std::vector<double> lower;
};

Tails tails_of(const ScoreTable& table);

}  // namespace tiku
