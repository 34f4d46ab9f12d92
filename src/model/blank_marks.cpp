#include "model/blank_marks.h"

#include <algorithm>

namespace tiku {
namespace {

bool is_word(std::string_view text, std::size_t at) {
  const char c = at < text.size() ? text[at] : ' ';
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of('_', at), text.size());
}

/// Where the name ends that two underscores at `at` begin: `__main__`; 0 where they begin none.
std::size_t end_of_dunder(std::string_view text, std::size_t at) {
  std::size_t end = at + 2;
  while (is_word(text, end) || (end < text.size() && text[end] == '_' && is_word(text, end + 1))) {
    ++end;
  }
  const std::size_t close = end_of_run(text, end);
  return end > at + 2 && close == end + 2 && !is_word(text, close) ? close : 0;
}

}  // namespace

BlankMark find_blank_mark(std::string_view stem, std::size_t from) {
  for (std::size_t at = stem.find("__", from); at != std::string_view::npos;) {
    const std::size_t end = end_of_run(stem, at);
    const bool behind_word = at > 0 && is_word(stem, at - 1);
    if (end - at > 2) {
      return {at, end};
    }
    const std::size_t name = behind_word ? 0 : end_of_dunder(stem, at);
    if (name == 0 && !(behind_word && is_word(stem, end))) {
      return {at, end};
    }
    at = stem.find("__", std::max(name, end));
  }
  return {stem.size(), stem.size()};
}

}  // namespace tiku
