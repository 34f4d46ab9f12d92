#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Takes numbered headings and lists of the text around a quiz out of it: they have no options and
/// no answer, ask nothing, and stand beside questions that have both.
std::vector<LeftOut> take_article(MarkdownQuiz& quiz);

}  // namespace tiku
