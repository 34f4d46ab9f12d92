// Words that are printed for two genders: the ending of the other one stands in a bracket, glued to
// the word and in letters of the same size. Only a and e are endings that could be answers too.
#include "interop/text/scan/word_endings.h"

#include <algorithm>

namespace tiku {
namespace {

bool is_small(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= 0xDF && c < 0x250);
}

bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0xDF);
}

/// Whether the words before are in capitals all: DNS(A) names something, and an answer follows it.
bool shouts(const PaperText& text, std::size_t end, TextRange range) {
  constexpr std::size_t kLook = 40;
  const std::size_t from = std::max(range.begin, end > kLook ? end - kLook : 0);
  for (std::size_t at = end; at > from && text[at - 1] != U'\n'; --at) {
    if (is_small(text[at - 1])) {
      return false;
    }
  }
  return true;
}

}  // namespace

bool is_word_ending(const PaperText& text, std::size_t open, TextRange range) {
  const char32_t ending = text[open + 1];
  if (text[open] != U'(' || text[open + 2] != U')' || open + 2 >= range.end ||
      ((ending | 0x20U) != U'a' && (ending | 0x20U) != U'e')) {
    return false;
  }
  const auto goes_on = is_small(ending) ? is_small : is_capital;
  constexpr std::size_t kLongest = 40;
  std::size_t word = open;
  while (word > range.begin && open - word < kLongest &&
         (is_small(text[word - 1]) || is_capital(text[word - 1]))) {
    --word;
  }
  const bool chinese = word > range.begin && text[word - 1] >= 0x2E80;
  return open > word + 1 && !chinese && goes_on(text[open - 1]) &&
         (is_small(ending) || shouts(text, open, range));
}

}  // namespace tiku
