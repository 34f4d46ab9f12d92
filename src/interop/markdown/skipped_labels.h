#pragma once

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Where letters are missing among those printed before options - `A. a bell`, then `C. a key` -
/// each option keeps the one before it: an answer means these, and no places.
void keep_printed_labels(MarkdownQuiz& quiz);

}  // namespace tiku
