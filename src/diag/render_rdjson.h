#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// The DiagnosticResult of reviewdog. Columns count bytes from 1, ends are exclusive.
std::string render_rdjson(const CheckReport& report, const Style& style);

}  // namespace tiku
