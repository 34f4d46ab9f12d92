#pragma once

#include <optional>
#include <string_view>

#include "interop/table/line_records.h"

namespace tiku {

/// A list with a question a line, whose fields stand between signs that a text may have as well,
/// the same on all lines: `Which planet is red?|Mars|easy`, `pick#Which moon?#Io#Luna#Titan#B`.
/// What asks proves it, or cards that ask here and there: `RAM*Memory that forgets`. Where the key
/// is last, lines may have fewer options, or none. None where the lines do not prove it.
std::optional<LineRecords> read_parted_rows(std::string_view text);

}  // namespace tiku
