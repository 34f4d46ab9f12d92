#pragma once

#include <vector>

#include "interop/text/scan/numbering.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Takes what stands at the end of an entry and belongs to those below it out of its text: material
/// that tells which of them it is for (读图完成4~5题), and the short name of a part (历史科). It is
/// kept as what stands behind the entry.
void take_between(const PaperText& text, std::vector<NumberedEntry>& entries);

}  // namespace tiku
