#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Room for a text: columns of its first line, and of those after it. Both at least 2.
struct WrapWidth {
  std::size_t first = 0;
  std::size_t rest = 0;
};

/// The text in lines that fit. Breaks at spaces and beside wide characters, never before closing
/// punctuation or after opening punctuation; a word wider than a line is broken where the line is
/// full. Characters that some terminals draw one column wide and some two (“ ” … — × √) count two,
/// so that a line fits either way. A line end in the text begins a new line; an empty text is one
/// empty line.
std::vector<std::string> wrap_lines(std::string_view text, WrapWidth width);

}  // namespace tiku
