#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// Each finding with the lines it is about, for people.
std::string render_full(const CheckReport& report, const Style& style);

}  // namespace tiku
