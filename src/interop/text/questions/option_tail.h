#pragma once

#include <optional>
#include <vector>

#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/option_runs.h"

namespace tiku {

/// `E.解答咨询ABCD`, or ABCD on the next line: letters of the options `marks` behind the text of
/// the last one, `range`, which ends before those on a line of their own.
std::optional<TrailingLetters> letters_behind(const PaperText& text, TextRange& range,
                                              const std::vector<OptionMark>& marks);

/// 2, (13), 1、3: whether the first line of the answer is digits of options, not letters.
bool is_digits(const PaperText& text, TextRange answer);

}  // namespace tiku
