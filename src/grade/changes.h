#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grade/earlier_results.h"
#include "grade/grading.h"

namespace tiku {

/// What became of one candidate's points on one item, or (`item` empty) of the total where no item
/// explains it: somebody appeared or is gone, another sheet counts, a person marked.
struct PointsChange {
  std::string id;
  std::string item;
  /// Points as decimals; empty: there were none.
  std::string old_points;
  std::string new_points;
  /// As outcome_name().
  std::string old_result;
  std::string new_result;
};

/// The changes on one item added up.
struct ItemChange {
  std::size_t item = 0;  // index into Grading::items
  std::int64_t up = 0;
  std::int64_t down = 0;
  /// Text, key or policy are not what they were, or the item is dropped or paid to all now (or no
  /// longer).
  bool edited = false;
};

/// How a grading differs from an earlier one of the same exam.
struct Changes {
  std::string folder;
  /// By candidate in the order of the results, then by item; those who are gone at the end.
  std::vector<PointsChange> rows;
  std::vector<ItemChange> items;
  /// Candidates whose total rose, fell.
  std::int64_t up = 0;
  std::int64_t down = 0;
  std::int64_t appeared = 0;
  std::int64_t gone = 0;
  /// Candidates whose result changed, one row each.
  std::vector<PointsChange> results;
  /// Items of the earlier grading that are no more, and new ones.
  std::vector<std::string> items_gone;
  std::vector<std::string> items_new;

  bool is_empty() const {
    return rows.empty() && results.empty() && items_gone.empty() && items_new.empty();
  }
};

/// Whether both are of one exam: the same id, or without one the same title and items in common.
bool is_same_exam(const EarlierResults& earlier, const Grading& grading);

Changes compare_results(const EarlierResults& earlier, const Grading& grading);

}  // namespace tiku
