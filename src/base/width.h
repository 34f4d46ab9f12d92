#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// Columns the text takes on a terminal: 2 for a Han character, 0 for a combining mark. Control
/// characters count 0.
std::size_t display_width(std::string_view text);

/// Padded with spaces on the right (or left) to at least `width` columns.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// At most `width` columns; what is cut ends in "…".
std::string fit(std::string_view text, std::size_t width);

}  // namespace tiku
