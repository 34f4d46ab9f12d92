#pragma once

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// The question as a bank writes it; what a bank cannot hold is added to `question.doubts`.
/// Nothing where it is none at all (no option, no pair): then the last doubt says why.
std::optional<Question> bank_question(MoodleQuestion& question);

}  // namespace tiku
