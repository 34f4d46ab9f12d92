#pragma once

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Accepted answers in words: "*" stands for anything, "\*" for itself. A pattern that a bank
/// cannot hold is a doubt; `*word*` throughout is a blank that must contain the word.
Blank word_blank(const std::vector<MoodleAnswer>& answers, Matching& match,
                 MoodleQuestion& question);

/// Accepted numbers with their tolerance or range.
Blank number_blank(const std::vector<MoodleAnswer>& answers, MoodleQuestion& question);

}  // namespace tiku
