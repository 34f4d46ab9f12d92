#include "interop/text/scan/numbered_options.h"

#include <algorithm>
#include <string>

#include "interop/text/scan/slots.h"

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

/// Past (2) or 2) at the beginning of the line.
std::size_t past_count(const PaperText& text, TextRange line, std::size_t value) {
  const std::size_t digit = line.begin + (text[line.begin] == U'(' ? 1U : 0U);
  return text[digit] == U'0' + value && text[digit + 1] == U')' ? digit + 2 : line.begin;
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

namespace {

/// Past (2) at `at`, which begins it.
std::size_t past_bracketed(const PaperText& text, std::size_t at, std::size_t value) {
  const std::size_t digit = text.skip_spaces(at + 1, text.size());
  const std::size_t close = text.skip_spaces(digit + 1, text.size());
  return text[digit] == U'0' + value && text[close] == U')' ? close + 1 : at;
}

}  // namespace

NumberedOptions bracketed_options(const PaperText& text, TextRange range) {
  constexpr std::size_t kFewest = 3;
  NumberedOptions found;
  for (std::size_t at = range.begin; (at = text.next(kind::bracket, at, range.end)) < range.end;
       ++at) {
    if (text[at] != U'(') {
      continue;
    }
    if (const std::size_t first = past_bracketed(text, at, 1); first > at) {
      found = {};
      found.begin = at;
      found.options.push_back({first, range.end});
      continue;
    }
    const std::size_t next = past_bracketed(text, at, found.options.size() + 1);
    if (next > at && !found.options.empty() && found.options.size() < kMost) {
      found.options.back().end = at;
      found.options.push_back({next, range.end});
    }
  }
  const bool empty =
      std::any_of(found.options.begin(), found.options.end(),
                  [&](const TextRange& option) { return text.trimmed(option).empty(); });
  return empty || found.options.size() < kFewest ? NumberedOptions{} : found;
}

std::vector<TextRange> lines_below_slot(const PaperText& text, TextRange range, bool ends) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kUsual = 4;
  constexpr std::size_t kLongest = 60;
  const std::vector<Slot> slots = find_slots(text, range);
  const std::size_t asking =
      slots.empty() ? range.end : std::min(text.line_end(slots.back().range.end), range.end);
  std::vector<TextRange> lines;
  bool counted = true;
  for (std::size_t at = text.skip_blank(asking, range.end); at < range.end;) {
    const std::size_t end = std::min(text.line_end(at), range.end);
    lines.push_back(text.trimmed({at, end}));
    const TextRange& line = lines.back();
    if (line.end - line.begin > kLongest || ends_sentence(text[line.end - 1])) {
      return {};
    }
    counted = counted && past_count(text, line, lines.size()) > line.begin;
    at = text.skip_blank(end, range.end);
  }
  if (lines.size() < kFewest || lines.size() > kMost - 2 || (!ends && lines.size() != kUsual)) {
    return {};
  }
  for (std::size_t i = 0; counted && i < lines.size(); ++i) {
    lines[i].begin = past_count(text, lines[i], i + 1);
  }
  return lines;
}

}  // namespace tiku
