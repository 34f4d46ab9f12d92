#include "interop/text/numbered_options.h"

#include <algorithm>
#include <string>

namespace tiku {
namespace {

constexpr std::size_t kMost = 8;

/// Behind `2. ` or `2) ` at `at`; `at` where another text stands there.
std::size_t past_number(const PaperText& text, std::size_t at, std::size_t value) {
  const bool number = text[at] == U'0' + value && !is_paper_digit(text[at + 1]);
  const bool sign = text[at + 1] == U'.' || text[at + 1] == U')' || text[at + 1] == U'、';
  return number && sign && !is_paper_digit(text[at + 2]) ? at + 2 : at;
}

/// `Option 2 : text`: 2 where the text is that of the second option.
std::size_t named_option(const PaperText& text, TextRange line,
                         const std::vector<TextRange>& options) {
  constexpr std::u32string_view kWord = U"option ";
  const std::size_t digit = line.begin + kWord.size();
  const std::size_t colon = text.skip_spaces(digit + 1, line.end);
  if (!text.has_any_case(line.begin, kWord) || text[colon] != U':' || text[digit] < U'1' ||
      text[digit] > U'0' + options.size()) {
    return 0;
  }
  const std::size_t number = text[digit] - U'0';
  return text.original({colon + 1, line.end}) == text.original(options[number - 1]) ? number : 0;
}

}  // namespace

NumberedOptions numbered_options(const PaperText& text, TextRange range) {
  NumberedOptions found;
  bool counting = true;
  std::size_t at = text.skip_blank(text.line_end(range.begin), range.end);
  while (at < range.end && (counting || found.right == 0)) {
    const TextRange line = text.trimmed({at, std::min(text.line_end(at), range.end)});
    const std::size_t behind = past_number(text, line.begin, found.options.size() + 1);
    if (counting && behind > line.begin && found.options.size() < kMost) {
      found.begin = found.options.empty() ? line.begin : found.begin;
      found.options.push_back({behind, line.end});
    } else if (!found.options.empty()) {
      counting = false;
      found.right = named_option(text, line, found.options);
    }
    at = text.skip_blank(std::max(line.end, at + 1), range.end);
  }
  return found.options.size() < 3 ? NumberedOptions{} : found;
}

}  // namespace tiku
