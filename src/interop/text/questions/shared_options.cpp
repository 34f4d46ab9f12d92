#include "interop/text/questions/shared_options.h"

#include <algorithm>
#include <utility>

#include "interop/text/scan/option_runs.h"

namespace tiku {
std::vector<ReadOption> options_at_end(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 600;
  constexpr std::size_t kFewest = 3;
  range.begin = range.end > kLongest ? std::max(range.begin, range.end - kLongest) : range.begin;
  const std::vector<OptionMark> marks =
      choose_options(find_option_marks(text, range, OptionNeed::possible), OptionNeed::possible);
  if (marks.size() < kFewest || !marks.front().at_line_start) {
    return {};
  }
  std::vector<ReadOption> options;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : range.end;
    const TextRange words = text.trimmed({marks[i].after, end});
    if (words.empty() || text.line_end(words.begin) < words.end) {
      return {};  // other text stands behind them
    }
    options.push_back({marks[i].label, text.joined(words), false});
  }
  return options;
}

bool share_options(const PaperText& text, TextRange before, std::vector<ReadQuestion>& questions) {
  if (questions.empty() || !questions.front().options.empty()) {
    return false;
  }
  std::vector<ReadOption> shared = options_at_end(text, before);
  if (shared.empty()) {
    return false;
  }
  for (ReadQuestion& question : questions) {
    std::vector<ReadOption> next = std::exchange(question.options, shared);
    if (!next.empty()) {
      shared = std::move(next);
    }
  }
  return true;
}

}  // namespace tiku
