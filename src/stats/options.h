#pragma once

#include <vector>

#include "stats/items.h"
#include "stats/score_table.h"

namespace tiku {

/// Every option of a choice or judge item against the same rest score (total minus the item's own
/// points); of a blank the commonest answers that got nothing.
std::vector<OptionStatistics> analyse_options(const GradedItem& item, const ScoreTable& table,
                                              const ScoreTable::Column& column, const Tails& tails);

/// The commonest exact answers to a question with several right options; empty for other types.
std::vector<AnswerSet> commonest_sets(const GradedItem& item, const ScoreTable::Column& column);

}  // namespace tiku
