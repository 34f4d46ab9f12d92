#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "bank/fields.h"
#include "bank/reading.h"

namespace tiku {

/// Reads `exam` after the questions, whose points and sections it is checked against.
void read_exam(Reading& reading, const Node& node);

/// Minutes of "45", "30m", "1h", "1h30m".
std::optional<std::int64_t> parse_duration(std::string_view text);

}  // namespace tiku
