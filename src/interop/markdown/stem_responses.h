#pragma once

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// A learner wrote answers behind the stems of a section, `5 + 3 的结果是？C-B` (C, mended to B),
/// and a list tells the right ones: what was written is no part of the questions, and is told.
void take_responses(MarkdownQuiz& quiz, ImportedPaper& paper);

}  // namespace tiku
