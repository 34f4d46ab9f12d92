#include "format/yaml_plain_cursor.h"

#include <algorithm>

namespace tiku {

void PlainCursor::next_line() {
  const std::size_t end = text.find('\n', at);
  at = end == std::string_view::npos ? text.size() : end + 1;
  line = at;
}

bool PlainCursor::is_at_mark(std::string_view mark) const {
  return at == line && text.substr(at).starts_with(mark) && is_blank_or_line_end(peek(mark.size()));
}

void PlainCursor::skip_to_content() {
  while (true) {
    skip_spaces();
    const char c = peek();
    const bool comment = c == '#' && (at == line || text[at - 1] == ' ');
    if (at < text.size() && (comment || is_line_end(c))) {
      next_line();
      continue;
    }
    ended = at == text.size() || is_at_mark("---") || is_at_mark("...");
    return;
  }
}

bool PlainCursor::finish_line() {
  if (!is_line_done()) {
    return false;
  }
  skip_to_content();
  return true;
}

bool PlainCursor::is_line_done() {
  skip_spaces();
  const char c = peek();
  return is_line_end(c) || (c == '#' && at > line && text[at - 1] == ' ');
}

}  // namespace tiku
