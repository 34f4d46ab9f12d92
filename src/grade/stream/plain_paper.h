#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "grade/grading.h"
#include "grade/stream/answer_memo.h"

namespace tiku {

/// What is known of the points that answers can earn.
struct PointsKnown {
  /// Units a point.
  std::int64_t scale = 1;
  /// Some answer earns less than nothing.
  bool negative = false;

  bool operator==(const PointsKnown&) const = default;
};

/// What a row adds up to, as whole numbers: the same for every row of an exam where everybody has
/// the same items and all of them count.
struct PlainPaper {
  /// Units a point.
  std::int64_t scale = 1;
  /// Totals run from `least` to `least + totals - 1` units.
  std::int64_t least = 0;
  std::size_t totals = 0;
  std::size_t items = 0;
  /// Of them those that count.
  std::int64_t counted = 0;
  /// Per item the section whose points it adds to; -1: none.
  std::vector<std::int32_t> section_of;
  std::size_t sections = 0;
  /// Per item what its answers look like; `letter` only where they count.
  std::vector<CellKind> kind_of;
  /// Per item an index into the units of several items; -1: the item is a unit by itself.
  std::vector<std::int32_t> joint_unit_of;
  std::size_t joint_units = 0;
};

/// Nothing where totals are no small whole numbers of units, a paper is drawn or a section counts
/// the best of its questions.
std::optional<PlainPaper> make_plain_paper(const Bank& bank, const std::vector<GradedItem>& items,
                                           const PointsKnown& points);

}  // namespace tiku
