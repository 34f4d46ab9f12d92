#pragma once

#include <optional>
#include <string_view>

#include "interop/table/line_records.h"

namespace tiku {

/// A list that a program reads line by line: every question takes as many lines, the key alone on
/// the last of them, and numbers may stand above all, such as how many questions and options there
/// are. None where the lines do not prove it.
std::optional<LineRecords> read_fixed_lines(std::string_view text);

}  // namespace tiku
