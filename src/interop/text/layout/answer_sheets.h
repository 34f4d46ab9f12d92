#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// The document with the sheets emptied that answers are marked on, below 答题卡 or `Answer sheet`:
/// `1. [A] [B] [C]`, `2. [√] [×]`, `3. ____`. They name all options of every question, and answer
/// none. Lines keep their numbers.
std::string without_answer_sheets(std::string document);

/// Whether a line, without white space on either side, heads such a sheet: where none does, nothing
/// is to be emptied.
bool heads_answer_sheet(std::string_view line);

}  // namespace tiku
