#pragma once

#include "bank/reading.h"
#include "format/node.h"

namespace tiku {

/// Reads `forms`: for each paper form what stands under which printed number.
void read_forms(Reading& reading, const Node& map);

}  // namespace tiku
