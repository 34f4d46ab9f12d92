// Headings of Markdown between cards of a question and its answer: they end the answer above.
#include <algorithm>

#include "base/text.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// `Q: Which rings?`
bool asks_behind_label(std::string_view line) {
  return line.starts_with("Q:") || line.starts_with("Question:");
}

/// `## Bells`
bool is_heading(std::string_view line) {
  const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
  return signs > 0 && signs <= 6 && signs < line.size() && line[signs] == ' ';
}

}  // namespace

void clear_card_headings(EnglishLines& lines) {
  bool behind_card = false;
  for (const std::size_t i : lines.with(trait::any)) {
    behind_card = behind_card || asks_behind_label(lines.trimmed(i));
    if (!behind_card || !lines.has(i, trait::sign) || !is_heading(lines.trimmed(i)) ||
        !lines.is_blank(i - 1)) {
      continue;
    }
    const std::size_t next = lines.next_filled(i + 1);
    if (next < lines.size() && asks_behind_label(lines.trimmed(next))) {
      lines.set(i, {});
    }
  }
}

}  // namespace tiku
