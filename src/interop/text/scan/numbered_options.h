#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Lines 1. 2. 3. below a stem, as pages print options. They are options only where an answer names
/// one of them by its number.
struct NumberedOptions {
  std::vector<TextRange> options;
  /// Where the first one begins.
  std::size_t begin = 0;
  /// The number that `Option 2 : text` behind them names, where the text is that of the option; 0
  /// where none does.
  std::size_t right = 0;
};

/// Those of the range; none where fewer than three lines count.
NumberedOptions numbered_options(const PaperText& text, TextRange range);

/// (1) ... (2) ... (3) ... to the end of the range, on lines of their own or in a row: the last run
/// that counts from 1; none where fewer than three do.
NumberedOptions bracketed_options(const PaperText& text, TextRange range);

/// Word numbers options by itself, and a copy lost the letters: short lines below the one whose
/// slot asks. `ends` where nothing else can stand below them.
std::vector<TextRange> lines_below_slot(const PaperText& text, TextRange range, bool ends);

}  // namespace tiku
