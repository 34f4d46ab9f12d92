#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Makes the paper of a quiz: types and answers are decided, doubts said. Lists that look like
/// questions and are none go to `left_out`.
ImportedPaper paper_of_quiz(MarkdownQuiz quiz, std::vector<LeftOut>& left_out);

}  // namespace tiku
