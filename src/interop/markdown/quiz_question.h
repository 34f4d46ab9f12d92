#pragma once

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Makes the paper of a quiz: types and answers are decided, doubts said.
ImportedPaper paper_of_quiz(MarkdownQuiz quiz);

}  // namespace tiku
