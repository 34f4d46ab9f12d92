#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Takes from a quiz what the whole of it shows to be no question or no part of one: headings that
/// are titles, prose, sections without questions. Gives what looked like a question: lists of
/// things to do, the numbered text of an article.
std::vector<LeftOut> clean_quiz(MarkdownQuiz& quiz);

}  // namespace tiku
