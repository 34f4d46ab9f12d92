#pragma once

#include <string>
#include <vector>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// A piece of a stem that is written otherwise than it stands: an answer taken out of its slot, a
/// tag, a page reference.
struct StemEdit {
  TextRange range;
  std::string replacement;
};

/// Whether one of the edits covers the place.
bool is_edited(const std::vector<StemEdit>& edits, std::size_t at);

/// The range with broken lines joined and the edits made.
std::string edited_text(const PaperText& text, TextRange range, const std::vector<StemEdit>& edits);

/// The range without the star that says that the question must be answered, behind it or before
/// what the edits take from its end.
TextRange without_star(const PaperText& text, TextRange range, const std::vector<StemEdit>& edits);

/// Where the sentences that ask end and other text begins: the line that asks, else the first line;
/// a line in brackets belongs to it. The end of the range where nothing else is there.
struct StemEnd {
  std::size_t at = 0;
  /// What follows begins on a line of its own.
  bool on_own_line = false;
};

StemEnd end_of_stem(const PaperText& text, TextRange range);

/// The same for a sentence with blanks: its line ends, or a full stop stands behind the last blank.
StemEnd end_of_blanks(const PaperText& text, TextRange range);

/// Whether the text breaks off: it ends without the end of a sentence.
bool breaks_off(const PaperText& text, TextRange range);

}  // namespace tiku
