#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/question_reader.h"

namespace tiku {

/// The tasks of a case: marks of one style that count from 1, each with its text up to the next or
/// to `end`.
std::vector<ReadPart> find_parts(const PaperText& text, std::size_t end,
                                 const std::vector<NumberMark>& marks, NumberStyle style);

/// Where in an entry a second question without a number begins: behind complete options a sentence
/// with a slot is followed by options from A on. The end of the range where none.
std::size_t hidden_question(const PaperText& text, TextRange body);

}  // namespace tiku
