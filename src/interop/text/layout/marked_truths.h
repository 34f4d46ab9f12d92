#pragma once

#include <string>

namespace tiku {

/// The document with `对错(正确答案)` behind statements, both words of a question page and the mark
/// of the right one, as （×）; where several statements end so.
std::string with_marked_truths(std::string document);

}  // namespace tiku
