#pragma once

#include <vector>

#include "interop/json/json_row.h"

namespace tiku {

/// Reads `&quot;` and the like as the characters they are where a program wrote all texts of the
/// list so: some question has them, and no text holds a character that would have been written so.
/// What questions are filed under may come from elsewhere (`"category": "Art & Design"`) and stays
/// then.
void decode_escaped(const std::vector<JsonRow*>& rows);

/// Reads `%20` and the like, and + for a space where it stands for one, as the characters they are
/// where a program wrote all texts of the list as parts of an address.
void decode_percent(const std::vector<JsonRow*>& rows);

/// Takes <code>, <pre> and <br> away where no text of the list has another tag and none is about
/// one: they set off what stands in them.
void take_code_tags(const std::vector<JsonRow*>& rows);

}  // namespace tiku
