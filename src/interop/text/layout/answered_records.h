#pragma once

#include <string>

namespace tiku {

/// The document with numbers before the questions of a list that counts none: each line or
/// paragraph asks, and ends with the label of its answer: `题目：... 答案：正确`, `...（）...
/// @@@正确答案：...`, `...` above `答案：...`. Lines keep their numbers. Unchanged where any line
/// counts, where text stands between the questions, or where what stands above the answers asks
/// nothing.
std::string with_answered_records_numbered(std::string document);

}  // namespace tiku
