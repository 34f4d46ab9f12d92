#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// What one sheet shows of the paper it was drawn for, as indices into items_of(bank).
struct SeenItems {
  /// Items that have a place in the sheet: a column, a line, a key.
  std::set<std::size_t> placed;
  /// Of these the ones with an answer.
  std::set<std::size_t> answered;
};

/// The items that stood on a drawn paper, as far as the sheet tells. Sections without a draw rule
/// are always on it. Of a section with one, the answered questions are, then those with a place in
/// the sheet, then any, until the number the rule draws is reached: leaving a question out of the
/// sheet never makes the maximum smaller. A case counts once and is there with all its parts.
/// Rising; a bank without draw rules gives nothing (all items).
std::vector<std::size_t> drawn_items(const Bank& bank, const SeenItems& seen);

}  // namespace tiku
