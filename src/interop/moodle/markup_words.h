#pragma once

#include <string>
#include <string_view>

#include "interop/markup/reduced_text.h"
#include "interop/moodle/moodle_question.h"

namespace tiku {

/// The text without markup; what that loses becomes doubts of the question.
std::string words_of(std::string_view text, Markup markup, MoodleQuestion& question);

}  // namespace tiku
