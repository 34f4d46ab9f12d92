#pragma once

#include <vector>

#include "interop/text/questions/paper_group.h"

namespace tiku {

/// A. ... E. ... above 1. and 2.: options that several questions share, as medical papers print
/// them. Where a list of options stands before the first question of the group and that one has
/// none, every question gets those that stand above it. What ends the questions of the group
/// `above`, null where none is, are options of their own, unless those were shared too.
/// False where nothing is shared.
bool share_options(const PaperText& text, const PaperGroup* above, PaperGroup& group);

/// The options that end the range, each on a line of its own or all on one.
std::vector<ReadOption> options_at_end(const PaperText& text, TextRange range);

}  // namespace tiku
