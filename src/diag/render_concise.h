#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// A line a finding, in the shape editors know from compilers.
std::string render_concise(const CheckReport& report, const Style& style);

/// One such line, without its end.
std::string concise_line(const Diagnostic& finding, const SourceMap& sources, Lang lang);

}  // namespace tiku
