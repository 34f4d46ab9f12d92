#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Offset at which the line that holds `at` begins.
std::size_t line_begin(std::string_view text, std::size_t at);

/// Offset of the end of that line, before its line feed (and carriage return).
std::size_t line_end(std::string_view text, std::size_t at);

/// Offset at which the line after it begins; the size of the text after the last.
std::size_t next_line(std::string_view text, std::size_t at);

/// The whole line that holds `at`, without its line end.
std::string_view line_around(std::string_view text, std::size_t at);

/// Offset of the first character of that line that is neither space nor tab; line_end() where there
/// is none.
std::size_t first_on_line(std::string_view text, std::size_t at);

/// Spaces at the beginning of a line.
std::size_t leading_spaces(std::string_view line);

/// Whether a line holds nothing but white space and comments.
bool is_empty_line(std::string_view line);

/// The part of the text to leave out so that the rest can be read in spite of a mistake at `at`:
/// the list item (the nearest that holds a map, `outward` levels further out) or the top-level
/// entry around it, as whole lines.
struct Lines {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Lines damaged_lines(std::string_view text, std::size_t at, std::size_t outward);

}  // namespace tiku
