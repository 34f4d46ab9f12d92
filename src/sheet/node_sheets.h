#pragma once

#include <string>

#include "format/node.h"
#include "sheet/reading.h"

namespace tiku {

/// Reads one document of a YAML or JSON file: a sheet, or a list of sheets. `alone` says that it is
/// all the file holds, so that the file's name may be the id.
void read_sheet_node(SheetReading& reading, const Node& node, bool alone);

/// The id a sheet states, or ""; for sheets that are refused before they are read.
std::string stated_id(const Node& node);

/// A bank or a key that was handed in among the answers.
bool is_bank_node(const Node& node);

}  // namespace tiku
