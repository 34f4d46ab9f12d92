#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "quiz/typed_entry.h"

namespace tiku {

/// Redraws the one line of the screen that changes: `head` ("59:12 A-D"), then what has been
/// entered, with the terminal's cursor where it belongs. A text wider than the line scrolls. Only
/// carriage return, erase and one cursor movement are sent.
std::string live_line(std::string_view head, const EntryLine& line, std::size_t columns);

/// Erases it.
std::string no_live_line();

/// The same line as it stays on the screen when the answer is made.
std::string settled_line(std::string_view head, std::string_view written);

}  // namespace tiku
