#pragma once

#include <vector>

#include "bank/reading.h"
#include "format/node.h"
#include "model/bank.h"

namespace tiku {

/// Reads a map of items to corrections: drop, full_for_all or {accept_also: [answers]}.
std::vector<Adjustment> read_adjustments(Reading& reading, const Node& map);

}  // namespace tiku
