#pragma once

#include "stats/figure.h"
#include "stats/score_table.h"

namespace tiku {

/// Moodle's discriminative efficiency, as a share: the covariance of an item's points with the rest
/// of the total, of the greatest that the same points and rests could have if the best in one were
/// the best in the other.
Figure efficiency_of(const ScoreTable::Column& item);

}  // namespace tiku
