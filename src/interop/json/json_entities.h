#pragma once

#include <vector>

#include "interop/json/json_row.h"

namespace tiku {

/// Reads `&quot;` and the like as the characters they are where a program wrote all texts of the
/// list so: some question has them, and no text holds a character that would have been written so.
void decode_escaped(const std::vector<JsonRow*>& rows);

}  // namespace tiku
