#pragma once

#include <optional>

#include "bank/words.h"
#include "interop/table/question_row.h"
#include "interop/text/answer_choice.h"

namespace tiku {

/// Decides type and answer; `group` is what the sheet or a heading says. `has_types` tells whether
/// the table has a column of types, so that a missing one is a doubt about this question.
DecidedQuestion decide_row(QuestionRow row, const std::optional<TypeWord>& group, bool has_types);

}  // namespace tiku
