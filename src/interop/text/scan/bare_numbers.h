#pragma once

#include <vector>

#include "interop/text/scan/numbering.h"

namespace tiku {

/// `1宰相...A 甲 B 乙2据史料...`: choice questions whose numbers lost the sign behind them,
/// wherever they stand. Each number follows the options of the question before it; empty where
/// fewer than three count from 1, or one has no options.
std::vector<NumberedEntry> find_bare_numbers(const PaperText& text, TextRange range,
                                             const QuestionSigns& signs);

/// Whether at least as many right options are marked as bare numbers need: then these may count
/// under no heading too.
bool has_marked_options(const PaperText& text, TextRange range);

/// Takes these where they find more questions than the numbers with a sign did.
void prefer_bare_numbers(const PaperText& text, TextRange range, const QuestionSigns& signs,
                         std::vector<EntryGroup>& walked);

}  // namespace tiku
