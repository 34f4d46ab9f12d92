#pragma once

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Takes out numbered headings and lists of the text around a quiz: they have no options and no
/// answer, ask nothing, and stand beside questions that have both.
void drop_article(MarkdownQuiz& quiz);

}  // namespace tiku
