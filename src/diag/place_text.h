#pragma once

#include <string>

#include "diag/diagnostic.h"

namespace tiku {

/// Where a person looks: "banks/a.yaml:3:7", "class.xlsx row 12", a path alone, "" without a file.
/// Safe to show.
std::string place_text(const SourceMap& sources, Span where, std::int64_t row);

}  // namespace tiku
