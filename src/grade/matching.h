#pragma once

#include <cstdint>
#include <vector>

#include "base/rational.h"

namespace tiku {

/// For each row the column it is matched with (-1: none), so that no column is used twice and the
/// sum of the weights is greatest. `weights` is a rectangle of rows of equal length, no weight
/// below 0; pairs of weight 0 are not matched. Exact; takes time in rows² × columns (or the other
/// way round when rows outnumber columns).
std::vector<std::int64_t> match_greatest(const std::vector<std::vector<Rational>>& weights);

}  // namespace tiku
