#pragma once

#include "interop/markdown/quiz_draft.h"

namespace tiku {

/// Where the words of an answer begin with the letters of options ("**B.** Because ...", 选择
/// B，..., "D 西南"), the letters are the answer and the words behind them the explanation. Answers
/// that say something of several options, or that one is wrong, stay as they are.
void take_letters(QuizDraft& draft);

/// The name of a type at either end of the stem is no part of it: it says what a heading would.
void take_type(QuizDraft& draft);

}  // namespace tiku
