#include "interop/text/questions/option_tail.h"

#include <algorithm>

#include "interop/text/scan/letter_lists.h"

namespace tiku {
namespace {

/// A. -5 C, B. 7 C: whether another option ends in the same letter behind a number, as units do.
bool is_unit(const PaperText& text, const std::string& letters,
             const std::vector<OptionMark>& marks) {
  for (std::size_t k = 0; letters.size() == 1 && k + 1 < marks.size(); ++k) {
    const TextRange option = text.trimmed({marks[k].after, marks[k + 1].begin});
    const bool ends = option.end > option.begin + 2 &&
                      text[option.end - 1] == static_cast<char32_t>(letters[0]) &&
                      text[option.end - 2] == U' ' && is_paper_digit(text[option.end - 3]);
    if (ends) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<TrailingLetters> letters_behind(const PaperText& text, TextRange& range,
                                              const std::vector<OptionMark>& marks) {
  TextRange trimmed = text.trimmed(range);
  // D、4℃【B】, and (B) on the next line
  const char32_t close = trimmed.empty() ? U'\0' : text[trimmed.end - 1];
  const bool bracket = close == U']' || close == U')';
  trimmed.end -= bracket ? 1U : 0U;
  constexpr std::u32string_view kOrnaments = U"√—-→>★▲●◆ ";
  std::size_t begin = trimmed.end;
  const auto is_piece = [](char32_t c) {
    return (c >= U'A' && c <= U'H') || c == U'、' || c == U',' || c == U' ';
  };
  while (begin > trimmed.begin && is_piece(text[begin - 1])) {
    --begin;
  }
  begin = text.skip_spaces(begin, trimmed.end);
  const char32_t open = begin > trimmed.begin ? text[begin - 1] : U'\0';
  if (bracket && (close == U']' ? open != U'[' : open != U'(' || !text.at_line_start(begin - 1))) {
    return std::nullopt;
  }
  const std::optional<LetterList> list = letter_list(text, begin, trimmed.end);
  begin -= bracket ? 1U : 0U;
  // √ B, → B below the options
  std::size_t line = begin;
  while (line > trimmed.begin && kOrnaments.find(text[line - 1]) != std::u32string_view::npos) {
    --line;
  }
  begin = text.at_line_start(line) ? line : begin;
  const std::size_t before = begin > trimmed.begin ? begin - 1 : begin;
  if (!list || list->end != trimmed.end || begin == trimmed.begin ||
      is_paper_letter(text[before]) || is_paper_digit(text[before])) {
    return std::nullopt;
  }
  const bool known = std::all_of(list->letters.begin(), list->letters.end(), [&](char c) {
    return std::any_of(marks.begin(), marks.end(),
                       [c](const OptionMark& mark) { return mark.label == c; });
  });
  const bool sorted = std::is_sorted(list->letters.begin(), list->letters.end());
  if (!known || !sorted || is_unit(text, list->letters, marks)) {
    return std::nullopt;
  }
  const bool on_own_line = text.at_line_start(begin);
  if (on_own_line) {
    range.end = begin;
  }
  return TrailingLetters{list->letters, on_own_line, text.joined({trimmed.begin, begin})};
}

bool is_digits(const PaperText& text, TextRange answer) {
  answer = text.trimmed(answer);
  bool digits = false;
  for (std::size_t at = answer.begin; at < std::min(answer.end, text.line_end(answer.begin));
       ++at) {
    constexpr std::u32string_view kSigns = U"(),、;. ";
    const bool digit = text[at] >= U'1' && text[at] <= U'8';
    if (!digit && kSigns.find(text[at]) == std::u32string_view::npos) {
      return false;
    }
    digits = digits || digit;
  }
  return digits;
}

}  // namespace tiku
