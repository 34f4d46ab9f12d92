#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// How often each rule was broken, the most frequent first, and how often it can be corrected with
/// --fix.
std::string render_statistics(const CheckReport& report, const Style& style);

}  // namespace tiku
