#pragma once

#include <string>

namespace tiku {

/// The document with the sheets emptied that answers are marked on, below 答题卡 or `Answer sheet`:
/// `1. [A] [B] [C]`, `2. [√] [×]`, `3. ____`. They name all options of every question, and answer
/// none. Lines keep their numbers.
std::string without_answer_sheets(std::string document);

}  // namespace tiku
