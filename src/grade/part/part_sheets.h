#pragma once

#include "grade/part/part.h"
#include "grade/part/part_bytes.h"

namespace tiku {

/// Sheets as bytes: every distinct answer to an item once, and of each sheet the numbers of its
/// answers. Where exactly a cell stood in its line is not kept.
void write_sheets(const SheetSet& sheets, std::size_t items, PartWriter& out);

/// Fills part.sheets; `in` has failed where the bytes are none that write_sheets makes for so many
/// items and the sources of the part.
void read_sheets(PartReader& in, std::size_t items, Part& part);

}  // namespace tiku
