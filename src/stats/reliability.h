#pragma once

#include "stats/covariance.h"
#include "stats/figure.h"
#include "stats/score_table.h"

namespace tiku {

/// Cronbach's alpha over units (a case is one unit).
Figure alpha_of(const ScoreTable& table, const Deviations& deviations);

/// The same over single items, parts of cases counted apart.
Figure naive_alpha_of(const ScoreTable& table, const Deviations& deviations);

/// Alpha of the other units.
Figure alpha_without(const ScoreTable& table, const Deviations& deviations, std::size_t unit);

/// Bound of Feldt's (1965) interval: `p` .975 gives the lower, .025 the upper.
Figure feldt_bound(const ScoreTable& table, const Figure& alpha, double p);

/// Every item is 0 or the same number of points.
bool is_right_or_wrong(const ScoreTable& table);

}  // namespace tiku
