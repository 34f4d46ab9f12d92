#pragma once

#include <string_view>

namespace tiku {

/// Whether a text is nothing but cards as study sites copy them, a question, a tab and its answer
/// on each line, in quotes where one has several lines: three at least, and most of them end in a
/// question mark or in options, or have a blank.
bool are_tabbed_cards(std::string_view text);

}  // namespace tiku
