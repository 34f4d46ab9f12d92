#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// The code quality report of GitLab, which is a Code Climate report too. Errors are major,
/// warnings minor, advice info; a file that could not be read is a blocker.
std::string render_gitlab(const CheckReport& report, const Style& style);

}  // namespace tiku
