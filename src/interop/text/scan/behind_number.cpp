#include "interop/text/scan/behind_number.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// ( ) or ( A ) with a sentence behind it.
bool is_slot_with_text(const PaperText& text, std::size_t open, std::size_t end) {
  std::size_t at = open + 1;
  while (at < open + 8 && (text[at] == U' ' || text[at] == U'、' || text[at] == U',' ||
                           (text[at] >= U'A' && text[at] <= U'H'))) {
    ++at;
  }
  return text[at] == U')' && is_hanzi(text[text.skip_spaces(at + 1, end)]);
}

/// A word of letters with text in Han characters behind it on the line.
bool begins_word(const PaperText& text, std::size_t at, std::size_t end) {
  end = std::min(text.line_end(at), end);
  while (at < end && is_paper_letter(text[at + 1])) {
    ++at;
  }
  const bool small = text[at] >= U'a';
  bool goes_on = false;  // 4 The meeting is ____ . (A) ...
  for (; at < end && !goes_on; ++at) {
    goes_on = is_hanzi(text[at]) || text.has(at, U"__") || text.has(at, U"(A)");
  }
  return small && goes_on;
}

/// VIP客户: no letters of options, no unit, and text right behind.
bool begins_capital_word(const PaperText& text, std::size_t at, bool spaced) {
  const std::size_t begin = at;
  bool word = false;
  for (; text[at] >= U'A' && text[at] <= U'Z'; ++at) {
    word = word || text[at] > U'H';
  }
  return word && is_hanzi(text[at]) && at - begin >= (spaced ? 2U : 3U);
}

}  // namespace

bool is_text_behind_number(const PaperText& text, TextRange digits, std::size_t at,
                           std::size_t end) {
  constexpr std::u32string_view kUnits = U"年月日时分秒个元天条次小号级米人名位岁倍届种项份%";
  const char32_t next = text[at];
  const bool spaced = at > digits.end;
  if (digits.end - digits.begin > 3) {
    return false;
  }
  if (next == U'(' && is_slot_with_text(text, at, end)) {
    return true;  // 7( A )是...
  }
  if (next == U'(' || next == U'[') {
    return type_name_at(text, at + 1).has_value();
  }
  if (is_paper_letter(next)) {
    return (spaced && begins_word(text, at, end)) || begins_capital_word(text, at, spaced);
  }
  return next >= 0x2000 && (spaced || kUnits.find(next) == std::u32string_view::npos);
}

}  // namespace tiku
