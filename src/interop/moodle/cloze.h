#pragma once

#include <string>
#include <string_view>

#include "interop/markup/reduced_text.h"
#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Reads a text with embedded answers, `{1:SHORTANSWER:=Rome~%50%Roma#nearly}`, into the stem and
/// the gaps of `question`. False where it has none, or one that cannot be read: the last doubt says
/// which.
bool read_cloze(std::string_view text, Markup markup, MoodleQuestion& question);

}  // namespace tiku
