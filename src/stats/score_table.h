#pragma once

#include <cstdint>
#include <vector>

#include "base/rational.h"
#include "grade/grading.h"

namespace tiku {

/// Sums that products of points over a nation fit into.
__extension__ using WideInt = __int128;

/// All that the analysis needs of the judged sheets, in one small table "total score x item": its
/// size does not grow with the number of candidates, and no row order can change it. Points are
/// integers of one common unit, so sums are exact. Holds the candidates that are in the statistics
/// only.
struct ScoreTable {
  /// Everybody with the same total.
  struct Group {
    std::int64_t total = 0;
    std::int64_t n = 0;
    /// Per column: sum of the points of these candidates.
    std::vector<std::int64_t> points;
  };

  /// One scored item.
  struct Column {
    std::size_t item = 0;  // index into Grading::items
    /// Reliability unit: the parts of a case share one.
    std::size_t unit = 0;
    std::int64_t max = 0;
    std::int64_t n = 0;  // presented to
    WideInt squares = 0;
  };

  /// Points per unit of one: a score s is the integer s * scale.
  std::int64_t scale = 1;
  std::int64_t n = 0;
  /// Everybody was shown every item; else item-total statistics are undefined.
  bool complete = true;
  std::vector<Group> groups;  // by rising total
  std::vector<Column> columns;
  std::size_t units = 0;
  /// Sum of squares of each unit's points.
  std::vector<WideInt> unit_squares;
};

/// Points as an integer of the table's unit.
std::int64_t to_units(const Rational& points, std::int64_t scale);

ScoreTable make_score_table(const Grading& grading);

/// Tie-safe weight of each group in the upper (or lower) 27 %: the group on the border takes part
/// by the share of the places left. g = max(1, floor(0.27 n + 1/2)) places.
struct Tails {
  double places = 0;
  std::vector<double> upper;  // per group, 0..1
  std::vector<double> lower;
};

Tails tails_of(const ScoreTable& table);

}  // namespace tiku
