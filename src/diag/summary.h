#pragma once

#include <span>

#include "diag/diagnostic.h"

namespace tiku {

/// "Found 3 errors, 1 warning in 2 files."; files are those with a finding.
Text summarise(std::span<const Diagnostic> findings);

}  // namespace tiku
