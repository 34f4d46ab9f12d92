#pragma once

#include <cstdint>
#include <vector>

#include "interop/text/numbering.h"
#include "interop/text/paper_text.h"

namespace tiku {

/// Takes what stands at the end of an entry and belongs to those below it out of its text: material
/// that tells which of them it is for (读图完成4~5题), and the short name of a part (历史科). It is
/// kept as what stands behind the entry.
void take_between(const PaperText& text, std::vector<NumberedEntry>& entries);

/// (10~11题共用备选答案) before the options of the questions below, the first of which has number
/// `next`; empty where no such bracket begins a line.
TextRange shared_options_bracket(const PaperText& text, TextRange body, std::int64_t next);

}  // namespace tiku
