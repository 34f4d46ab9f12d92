#include "lint/word_table.h"

namespace tiku {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}

/// Whether a word may end (or begin) between these two characters.
bool is_edge(char inside, char outside) {
  return !is_word_character(inside) || !is_word_character(outside);
}

bool stands_at(std::string_view text, std::size_t at, std::string_view word) {
  if (text.size() - at < word.size()) {
    return false;
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(text[at + i]) != word[i]) {
      return false;
    }
  }
  const std::size_t end = at + word.size();
  return (at == 0 || is_edge(word.front(), text[at - 1])) &&
         (end == text.size() || is_edge(word.back(), text[end]));
}

}  // namespace

std::optional<WordMatch> WordTable::match_at(std::string_view text, std::size_t at) const {
  if (at >= text.size() || !may_begin_[key_at(text, at)]) {
    return std::nullopt;
  }
  std::optional<WordMatch> longest;
  for (const Word& word : words_) {
    if (stands_at(text, at, word.text) && (!longest || at + word.text.size() > longest->end)) {
      longest = WordMatch{at, at + word.text.size(), &word};
    }
  }
  return longest;
}

std::optional<WordMatch> WordTable::find(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (may_begin_[key_at(text, at)]) {
      if (const std::optional<WordMatch> match = match_at(text, at)) {
        return match;
      }
    }
  }
  return std::nullopt;
}

}  // namespace tiku
