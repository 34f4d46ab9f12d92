#pragma once

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Options, key and scoring of a choice question by what its answers earn. An option that cannot be
/// shown, for it has no text, is left out.
void set_choices(Question& question, MoodleQuestion& source);

/// A, B, C ...; numbers where letters do not suffice.
std::string option_label(std::size_t index, std::size_t count);

}  // namespace tiku
