#pragma once

#include <optional>
#include <string_view>

#include "interop/table/line_records.h"

namespace tiku {

/// A list with a question a line and its answer behind the same sign on all of them: `Which planet
/// is red? - Mars`, `When did it begin?,1914`. A line that only tells what to name is parted where
/// the sign ends a sentence, or stands once. None where the lines do not prove it.
std::optional<LineRecords> read_asked_lines(std::string_view text);

}  // namespace tiku
