#include "interop/text/scan/terms.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {

std::optional<NamedTerm> named_term(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 24;
  constexpr std::size_t kShortestMeaning = 4;
  range = text.trimmed(range);
  std::size_t end = range.begin;
  while (end < range.end && end - range.begin <= kLongest && text[end] != U':' &&
         text[end] != U'\n' && text[end] != U',' && !ends_sentence(text[end])) {
    ++end;
  }
  const bool colon = text[end] == U':';
  const std::size_t next = text.skip_blank(end + (colon ? 1U : 0U), range.end);
  if ((!colon && text[end] != U'\n') || end == range.begin || next + kShortestMeaning > range.end) {
    return std::nullopt;
  }
  return NamedTerm{text.trimmed({range.begin, end}), {next, range.end}, !colon};
}

bool is_term(const PaperText& text, TextRange range, std::size_t next) {
  constexpr std::size_t kLongest = 15;
  bool plain = range.end > range.begin && range.end - range.begin <= kLongest;
  for (std::size_t at = range.begin; plain && at < range.end; ++at) {
    plain = is_hanzi(text[at]) || text[at] == U' ';
  }
  return plain && is_hanzi(text[next]);
}

std::string_view without_term(std::string_view name, std::string_view answer) {
  if (name.empty() || !answer.starts_with(name)) {
    return answer;
  }
  const std::string_view rest = trim(answer.substr(name.size()));
  for (const std::string_view colon : {"：", ":"}) {
    if (rest.starts_with(colon) && rest.size() > colon.size()) {
      return trim(rest.substr(colon.size()));
    }
  }
  return answer;
}

bool asks_for_terms(std::string_view title) {
  constexpr std::string_view kWords[] = {"名词", "名詞", "术语", "術語", "概念", "词语解释"};
  return std::any_of(std::begin(kWords), std::end(kWords), [title](std::string_view word) {
    return title.find(word) != std::string_view::npos;
  });
}

}  // namespace tiku
