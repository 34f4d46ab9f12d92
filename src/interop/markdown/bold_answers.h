#pragma once

#include <string_view>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Whether nearly all items of the lists end in bold type behind what they ask, some of them behind
/// a question mark: `* Which bell rings? **The first**`.
bool has_bold_answers(std::string_view text);

/// Those items as cards: what stands in bold type answers what stands before it.
MarkdownQuiz read_bold_answers(std::string_view text);

}  // namespace tiku
