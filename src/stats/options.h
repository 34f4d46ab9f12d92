#pragma once

#include <vector>

#include "stats/items.h"
#include "stats/score_table.h"

namespace tiku {

/// Every option of a choice or judge item against the same rest score (total minus the item's own
/// points); of a blank the commonest answers that got nothing. `column` is an index into
/// table.columns.
std::vector<OptionStatistics> analyse_options(const Grading& grading, const ScoreTable& table,
                                              const Tails& tails, std::size_t column);

}  // namespace tiku
