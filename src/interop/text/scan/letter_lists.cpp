#include "interop/text/scan/letter_lists.h"

#include <algorithm>

namespace tiku {
namespace {

bool is_label(char32_t c) {
  return c >= U'A' && c <= U'H';
}

bool is_between_labels(char32_t c) {
  return c == U' ' || c == U'、' || c == U',' || c == U';' || c == U'/' || c == U'|' || c == U'.' ||
         c == U'和' || c == U'与' || c == U'+' || c == U'&' || c == U'\n';
}

/// The dash of A-B-C; of A-D nothing tells whether it is a list.
bool is_dash_of_list(const PaperText& text, std::size_t at, std::size_t begin) {
  const auto dash = [](char32_t c) { return c == U'-' || c == U'—'; };
  return dash(text[at]) && is_label(text[at - 1]) && is_label(text[at + 1]) &&
         ((at > begin + 1 && dash(text[at - 2])) || (dash(text[at + 2]) && is_label(text[at + 3])));
}

/// Whether a word of other letters stands behind the letter and a space: A phone, A Amazônia, but
/// not A CD.
bool goes_before_word(const PaperText& text, std::size_t at, std::size_t end) {
  if (text[at + 1] != U' ' || (text[at] == U'A' && text[at + 2] >= U'a' && text[at + 2] <= U'z')) {
    return text[at + 1] == U' ';
  }
  std::size_t word = at + 2;
  bool other = false;
  for (; word < end && is_paper_letter(text[word]); ++word) {
    other = other || !is_label(text[word]);
  }
  return other && word > at + 3;
}

/// Whether letters of options at `at` go on as a word: Apple, AIX, A phone.
bool begins_word(const PaperText& text, std::size_t at, std::size_t end) {
  if (goes_before_word(text, at, end)) {
    return true;
  }
  while (at < end && is_label(text[at])) {
    ++at;
  }
  return at < end && is_paper_letter(text[at]);
}

}  // namespace

std::optional<LetterList> letter_list(const PaperText& text, std::size_t at, std::size_t end) {
  LetterList list;
  std::size_t i = at;
  std::size_t last = at;
  while (i < end && (is_label(text[i]) ||
                     (last > at && (is_between_labels(text[i]) || is_dash_of_list(text, i, at))))) {
    const bool again =
        is_label(text[i]) && list.letters.find(static_cast<char>(text[i])) != std::string::npos;
    if (again && text.line_end(last) < i) {
      break;  // A. on the next line
    }
    const bool parted = last > at && i > last;
    if (is_label(text[i]) && parted && begins_word(text, i, end)) {
      break;  // D. AIX: a letter, and what it says
    }
    if (is_label(text[i])) {
      list.letters += static_cast<char>(text[i]);
      last = i + 1;
    }
    ++i;
  }
  // "FAB法" and "Excel" are words, and a second "A." begins an option.
  if (list.letters.empty() || (last < end && is_paper_letter(text[last]))) {
    return std::nullopt;
  }
  std::string sorted = list.letters;
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end() || list.letters.size() > 8) {
    return std::nullopt;
  }
  list.end = last;
  return list;
}

std::optional<LetterList> small_letter_list(const PaperText& text, std::size_t at,
                                            std::size_t end) {
  LetterList list;
  LetterList whole;  // before the last sign: what follows may begin a word
  for (std::size_t i = at; i < end; ++i) {
    const char32_t c = text[i];
    if (c >= U'a' && c <= U'h' &&
        list.letters.find(static_cast<char>(c - 0x20)) == std::string::npos) {
      list.letters += static_cast<char>(c - 0x20);
      list.end = i + 1;
    } else if (list.letters.empty() || !is_between_labels(c)) {
      break;
    } else {
      // b. a bell: no more than one letter stands before its words
      const bool labels =
          whole.letters.size() == 1 && (text[at + 1] == U'.' || text[at + 1] == U')');
      whole = labels ? whole : list;
    }
  }
  const bool word = list.end < end && is_paper_letter(text[list.end]);
  list = word ? whole : list;
  return list.letters.empty() ? std::nullopt : std::optional(list);
}

}  // namespace tiku
