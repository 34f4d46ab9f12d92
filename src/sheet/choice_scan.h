#pragma once

#include <string>
#include <string_view>

/// What stands at one place of an answer, as lengths in bytes; 0 where it does not stand there.
namespace tiku {

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The first entry of a table that `text` holds at `at`.
template <class Table>
std::size_t length_of_any(const Table& table, std::string_view text, std::size_t at) {
  for (const std::string_view entry : table) {
    if (text.substr(at).starts_with(entry)) {
      return entry.size();
    }
  }
  return 0;
}

/// Half a pair of brackets or quotation marks.
std::size_t bracket_at(std::string_view text, std::size_t at);

std::size_t space_at(std::string_view text, std::size_t at);

/// White space, a separator of the table, or the end of a list's member.
std::size_t separator_at(std::string_view text, std::size_t at);

/// The place behind the spaces at `at`.
std::size_t skip_spaces(std::string_view text, std::size_t at);

/// The place behind the mark and the spaces between a label and a text.
std::size_t skip_mark(std::string_view text, std::size_t at);

/// The number an option's text begins with ("3 天" 3, 第2项 2), or 0.
std::size_t leading_number(std::string_view text);

/// Whether a text is nothing but a number: 12, 3.5, 50%.
bool is_number(std::string_view text);

/// The member that begins at `at`, for messages.
std::string member_from(std::string_view text, std::size_t at);

}  // namespace tiku
