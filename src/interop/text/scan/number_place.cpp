#include <string>

#include "base/utf8.h"
#include "interop/text/scan/numbers.h"

namespace tiku {
namespace {

/// A letter that may be the end of an answer: alone, or one of several.
bool is_answer_letter(const PaperText& text, std::size_t at, std::size_t from) {
  while (at > from && text[at - 1] >= U'A' && text[at - 1] <= U'H') {
    --at;
  }
  return at == from || !is_paper_letter(text[at - 1]);
}

}  // namespace

bool is_points_alone(const PaperText& text, TextRange digits, std::size_t end) {
  std::size_t at = digits.end + 1;
  while (at < end && is_paper_digit(text[at])) {
    ++at;
  }
  return text[digits.end] == U'.' && at > digits.end + 1 && text[at] == U'分' &&
         (at + 1 >= end || text[at + 1] == U'\n') && text.at_line_start(digits.begin);
}

bool speaks_of_number(char32_t before) {
  constexpr std::u32string_view kBefore = U"见如同和与及至到在看于跟由从将把、,(-~";
  return kBefore.find(before) != std::u32string_view::npos;
}

bool stands_behind_count(const PaperText& text, std::size_t from, std::size_t at) {
  while (at > from && text[at - 1] == U' ') {
    --at;
  }
  return at > from && is_paper_digit(text[at - 1]);
}

bool is_of_name(const PaperText& text, std::size_t from, const NumberMark& mark,
                std::size_t begin) {
  return mark.place != NumberPlace::line_start && begin > from &&
         is_paper_letter(text[begin - 1]) && !text.at_line_start(begin - 1);
}

bool stands_behind_lead(const PaperText& text, std::size_t from, std::size_t at) {
  constexpr std::size_t kLongest = 8;
  const std::size_t number = at;
  while (at > from && text[at - 1] == U' ') {
    --at;
  }
  if (at == from || text[at - 1] != U')') {
    return false;
  }
  for (--at; at > from && number - at <= kLongest && text[at - 1] != U'('; --at) {
    const char32_t c = text[at - 1];
    if (c != U' ' && !(c >= U'A' && c <= U'H')) {
      return false;
    }
  }
  return at > from && text[at - 1] == U'(' && text.at_line_start(at - 1);
}

bool ends_in_value(const PaperText& text, const NumberMark& mark, std::int64_t value,
                   std::size_t& begin) {
  begin = mark.begin;
  const std::string wanted = std::to_string(value);
  const std::size_t length = mark.digits.end - mark.digits.begin;
  // 3.011、 is 3.0 and 11; 011. by itself is a number.
  const bool decimals = length > wanted.size() && begin > 1 && text[begin - 1] == U'.' &&
                        is_paper_digit(text[begin - 2]);
  if (mark.style != NumberStyle::plain || (mark.value == value && !decimals)) {
    return mark.value == value;
  }
  if (wanted.size() >= length) {
    return false;
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (text[mark.digits.end - wanted.size() + i] != static_cast<char32_t>(wanted[i])) {
      return false;
    }
  }
  begin = mark.digits.end - wanted.size();
  return true;
}

NumberPlace place_before(const PaperText& text, std::size_t at, std::size_t from) {
  std::size_t i = at;
  while (i > from && (text[i - 1] == U' ' || text[i - 1] == U'#' || text[i - 1] == U'*' ||
                      text[i - 1] == U'>')) {
    --i;
  }
  if (i == from || text[i - 1] == U'\n') {
    return NumberPlace::line_start;
  }
  const char32_t c = text[i - 1];
  const bool closed = c == U')' || c == U']' || c == U'√' || c == U'×' || ends_sentence(c);
  const bool letter = c >= U'A' && c <= U'H' && is_answer_letter(text, i - 1, from);
  return i < at || closed || letter ? NumberPlace::behind_space : NumberPlace::within;
}

std::size_t begin_with_line_above(const PaperText& text, std::size_t from, std::size_t at,
                                  std::int64_t value) {
  constexpr std::size_t kLongest = 16;
  std::size_t end = at;
  while (end > from && (text[end - 1] == U' ' || text[end - 1] == U'\n')) {
    --end;
  }
  std::size_t begin = end;
  while (begin > from && text[begin - 1] != U'\n' && end - begin <= kLongest) {
    --begin;
  }
  if (end == at || end == begin || end - begin > kLongest) {
    return at;
  }
  constexpr std::u32string_view kSigns = U"[](): 第题";
  std::int64_t read = 0;
  bool named = false;
  for (std::size_t i = begin; i < end; ++i) {
    named = named || text[i] == U'题';
    if (is_paper_digit(text[i])) {
      read = 10 * read + static_cast<std::int64_t>(text[i] - U'0');
    } else if (kSigns.find(text[i]) == std::u32string_view::npos) {
      return at;
    }
  }
  return named && read == value ? begin : at;
}

bool is_ordinal_of_name(const PaperText& text, std::size_t at, std::size_t from) {
  while (at > from && text[at - 1] == U' ') {
    --at;
  }
  if (at < from + 2 || (text[at - 1] != U'º' && text[at - 1] != U'°')) {
    return false;  // most numbers
  }
  const std::size_t name = at - 2;
  return (text[name] == U'N' || text[name] == U'n') && !text.at_line_start(name);
}

bool begins_year(const PaperText& text, std::size_t at) {
  constexpr std::size_t kDigits = 4;
  std::size_t end = at;
  while (is_paper_digit(text[end]) && end - at <= kDigits) {
    ++end;
  }
  const bool century = text[at] == U'1' || (text[at] == U'2' && text[at + 1] == U'0');
  // 2005版 and 2020春 too, but an amount may have four decimals.
  const bool recent = century && (text[at] == U'2' ? text[at + 2] <= U'3' : text[at + 1] == U'9');
  return century && end - at == kDigits && (text[end] == U'年' || (recent && is_hanzi(text[end])));
}

}  // namespace tiku
