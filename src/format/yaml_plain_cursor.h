#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tiku {

/// A place in the text of the plain YAML reader. Lines end in LF or CR LF; the end of the text is
/// read as a line end.
struct PlainCursor {
  std::string_view text;
  std::size_t at = 0;
  /// Where the line of `at` begins.
  std::size_t line = 0;
  /// At the end of the text, or at a line that begins with --- or ...
  bool ended = false;

  char peek(std::size_t ahead = 0) const {
    return at + ahead < text.size() ? text[at + ahead] : '\n';
  }

  /// Bytes from the beginning of the line; -1 where the document ended.
  std::int64_t column() const { return ended ? -1 : static_cast<std::int64_t>(at - line); }

  void skip_spaces() {
    while (peek() == ' ') {
      ++at;
    }
  }

  void next_line();

  /// Moves to what is neither space nor line end nor comment.
  void skip_to_content();

  /// Past spaces; whether nothing but a comment follows on the line.
  bool is_line_done();
  /// The same, and then moves to the next content.
  bool finish_line();

  /// The document begins or ends here with `mark`.
  bool is_at_mark(std::string_view mark) const;
};

constexpr bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

/// What makes of a dash an item and of a colon the end of a key.
constexpr bool is_blank_or_line_end(char c) {
  return c == ' ' || c == '\t' || is_line_end(c);
}

}  // namespace tiku
