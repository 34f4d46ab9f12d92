#pragma once

#include "interop/markdown/quiz_draft.h"
#include "interop/text/answer_choice.h"

namespace tiku {

/// The question of a draft: its type and answer are decided, doubts said.
DecidedQuestion decide_draft(QuizDraft draft);

}  // namespace tiku
