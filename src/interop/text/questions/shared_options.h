#pragma once

#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// A. ... E. ... above 1. and 2.: options that several questions share, as medical papers print
/// them. Where a list of options stands before the first question and that one has none, every
/// question gets those that stand above it; `before` is what stands before the first question.
/// False where that is not so.
bool share_options(const PaperText& text, TextRange before, bool is_single,
                   std::vector<ReadQuestion>& questions);

/// The options that end the range, each on a line of its own or all on one.
std::vector<ReadOption> options_at_end(const PaperText& text, TextRange range);

}  // namespace tiku
