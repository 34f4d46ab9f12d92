#pragma once

#include <vector>

#include "interop/json/json_row.h"

namespace tiku {

/// {"questions": ["one?"], "options": [["a", "b"]], "answers": [0]}: lists side by side, of which
/// each question has the items of its place. None where they are no such lists.
std::vector<JsonRow> read_side_by_side(const Node& map);

}  // namespace tiku
