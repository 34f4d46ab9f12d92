#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// Workflow commands that GitHub shows beside the lines; errors first, because it stops showing
/// them after a few of a kind. Advice is a notice.
std::string render_github(const CheckReport& report, const Style& style);

}  // namespace tiku
