#pragma once

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Takes from a quiz what the whole of it shows to be no question or no part of one: headings that
/// are titles, prose, sections without questions.
void clean_quiz(MarkdownQuiz& quiz);

}  // namespace tiku
