#include "interop/text/numbers.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "interop/text/han_set.h"
#include "interop/text/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostDigits = 9;

bool is_separator(char32_t c) {
  return c == U'.' || c == U'、' || c == U',' || c == U':' || c == U')' || c == U';';
}

std::int64_t value_of(const PaperText& text, TextRange digits) {
  std::int64_t value = 0;
  if (digits.end - digits.begin > kMostDigits) {
    return -1;
  }
  for (std::size_t i = digits.begin; i < digits.end; ++i) {
    value = value * 10 + static_cast<std::int64_t>(text[i] - U'0');
  }
  return value;
}

/// `2025年` at `at`: a year, not the decimals of an amount.
bool begins_year(const PaperText& text, std::size_t at) {
  constexpr std::size_t kDigits = 4;
  std::size_t end = at;
  while (is_paper_digit(text[end]) && end - at <= kDigits) {
    ++end;
  }
  const bool century =
      (text[at] == U'1' && text[at + 1] == U'9') || (text[at] == U'2' && text[at + 1] == U'0');
  return century && end - at == kDigits && text[end] == U'年';
}

class NumberScan {
 public:
  NumberScan(const PaperText& text, TextRange range) : text_(text), range_(range) {}

  std::vector<NumberMark> run() {
    for (std::size_t at = range_.begin;
         (at = text_.next(kind::number, at, range_.end)) < range_.end;) {
      at = step(at);
    }
    return std::move(marks_);
  }

 private:
  /// Past what begins at `at`.
  std::size_t step(std::size_t at) {
    const char32_t c = text_[at];
    if (is_paper_digit(c)) {
      return plain(at);
    }
    if (c == U'(' || (c == U'[' && text_.at_line_start(at))) {
      return paren(at);
    }
    if ((c >= 0x2460 && c <= 0x2487) || (c >= 0x2488 && c <= 0x249B)) {
      return enclosed(at);
    }
    if (c == U'Q' || c == U'q') {
      return english_word(at);
    }
    constexpr std::u32string_view kWordBegins = U"第题试案情问示例";
    if (kWordBegins.find(c) != std::u32string_view::npos) {
      return word(at);
    }
    return hanzi(at);
  }

  void add(NumberMark mark) {
    mark.place = place_before(text_, mark.begin, range_.begin);
    mark.after = text_.skip_spaces(mark.after, range_.end);
    marks_.push_back(mark);
  }

  std::size_t plain(std::size_t at) {
    TextRange digits{at, at};
    while (digits.end < range_.end && is_paper_digit(text_[digits.end])) {
      ++digits.end;
    }
    NumberMark mark;
    mark.begin = at;
    mark.digits = digits;
    mark.value = value_of(text_, digits);
    const std::size_t sign = text_.skip_spaces(digits.end, range_.end);
    if (text_[sign] == U')' && closes_bracket(at)) {
      return digits.end;
    }
    if (is_separator(text_[sign])) {
      mark.separator = text_[sign];
      mark.after = sign + 1;
      mark.may_be_amount = is_paper_digit(text_[sign + 1]) && !begins_year(text_, sign + 1);
      add(mark);
      dotted(mark);
    } else if (place_before(text_, at, range_.begin) == NumberPlace::line_start &&
               begins_text(digits, sign)) {
      mark.after = digits.end;
      add(mark);
    } else if (is_below_type(digits)) {
      mark.separator = U'.';
      mark.after = text_.skip_blank(digits.end, range_.end);
      add(mark);
    }
    return digits.end;
  }

  /// (PC-TWA 1mg/m3): whether a bracket of the same line is open at `at`.
  bool closes_bracket(std::size_t at) const {
    constexpr std::size_t kLook = 60;
    for (std::size_t i = at; i > range_.begin && at - i < kLook; --i) {
      const char32_t c = text_[i - 1];
      if (c == U'(' || c == U')' || c == U'\n') {
        return c == U'(';
      }
    }
    return false;
  }

  /// A number alone on its line, below a line that begins with the name of a type.
  bool is_below_type(TextRange digits) const {
    if (digits.end - digits.begin > 3 ||
        text_[text_.skip_spaces(digits.end, range_.end)] != U'\n' ||
        place_before(text_, digits.begin, range_.begin) != NumberPlace::line_start) {
      return false;
    }
    std::size_t line = digits.begin;
    while (line > range_.begin && (text_[line - 1] == U' ' || text_[line - 1] == U'\n')) {
      --line;
    }
    constexpr std::size_t kLongest = 24;
    const std::size_t end = line;
    while (line > range_.begin && text_[line - 1] != U'\n' && end - line <= kLongest) {
      --line;
    }
    const std::optional<TypeName> type = type_name_at(text_, text_.skip_spaces(line, end));
    return end - line <= kLongest && type && type->is_sure;
  }

  /// 1.2 at the beginning of a line: the second question of the first section.
  void dotted(const NumberMark& whole) {
    if (whole.separator != U'.' || !whole.may_be_amount || whole.value > 20 ||
        place_before(text_, whole.begin, range_.begin) != NumberPlace::line_start) {
      return;
    }
    NumberMark mark;
    mark.style = NumberStyle::dotted;
    mark.begin = whole.begin;
    mark.digits = {whole.digits.end + 1, whole.digits.end + 1};
    while (is_paper_digit(text_[mark.digits.end])) {
      ++mark.digits.end;
    }
    mark.value = value_of(text_, mark.digits);
    mark.after = mark.digits.end;
    mark.separator = U'.';
    const char32_t next = text_[mark.after];
    if (mark.digits.end - mark.digits.begin <= 2 && mark.digits.begin == whole.after &&
        (next == U' ' || next == U'、' || is_hanzi(next))) {
      mark.after += next == U'、' ? 1U : 0U;
      add(mark);
    }
  }

  /// `1 题干`, `1题干`, `1 (单选题)题干` and `1 Windows 是`, but not `3年内`, `10 000` or `1 ABD`.
  bool begins_text(TextRange digits, std::size_t sign) const {
    constexpr std::u32string_view kUnits = U"年月日时分秒个元天条次小号级米人名位岁倍届种项份%";
    const char32_t next = text_[sign];
    const bool spaced = sign > digits.end;
    if (digits.end - digits.begin > 3) {
      return false;
    }
    if (next == U'(' || next == U'[') {
      return type_name_at(text_, sign + 1).has_value();
    }
    if (spaced && is_paper_letter(next)) {
      return begins_word(sign);
    }
    return next >= 0x2000 && (spaced || kUnits.find(next) == std::u32string_view::npos);
  }

  /// A word of letters with text in Han characters behind it on the line.
  bool begins_word(std::size_t at) const {
    const std::size_t end = std::min(text_.line_end(at), range_.end);
    while (at < end && is_paper_letter(text_[at + 1])) {
      ++at;
    }
    const bool small = text_[at] >= U'a';
    bool han = false;
    for (; at < end && !han; ++at) {
      han = is_hanzi(text_[at]);
    }
    return small && han;
  }

  std::size_t paren(std::size_t at) {
    const std::size_t first = text_.skip_spaces(at + 1, range_.end);
    TextRange digits{first, first};
    while (digits.end < range_.end && is_paper_digit(text_[digits.end])) {
      ++digits.end;
    }
    const std::size_t close = text_.skip_spaces(digits.end, range_.end);
    const char32_t closing = text_[at] == U'(' ? U')' : U']';
    if (digits.empty() || text_[close] != closing || digits.end - digits.begin > 3) {
      return at + 1;
    }
    NumberMark mark;
    mark.style = NumberStyle::paren;
    mark.begin = at;
    mark.digits = digits;
    mark.value = value_of(text_, digits);
    mark.separator = U')';
    mark.after = close + 1;
    if (is_separator(text_[mark.after]) && text_[mark.after] != U')') {
      ++mark.after;
    }
    add(mark);
    return close + 1;
  }

  std::size_t enclosed(std::size_t at) {
    const char32_t c = text_[at];
    NumberMark mark;
    mark.style = c >= 0x2488 ? NumberStyle::plain : NumberStyle::circled;
    mark.begin = at;
    mark.digits = {at, at + 1};
    mark.value = static_cast<std::int64_t>(c >= 0x2488   ? c - 0x2487
                                           : c >= 0x2474 ? c - 0x2473
                                                         : c - 0x245F);
    mark.separator = U'.';
    mark.after = at + 1;
    add(mark);
    return at + 1;
  }

  /// The number that stands at `at`, in digits or in Han characters.
  std::optional<NumberMark> number_at(std::size_t at) const {
    NumberMark mark;
    mark.digits = {at, at};
    while (is_paper_digit(text_[mark.digits.end])) {
      ++mark.digits.end;
    }
    mark.value = value_of(text_, mark.digits);
    if (mark.digits.empty()) {
      const std::optional<HanziNumber> number = hanzi_number_at(text_, at);
      if (!number) {
        return std::nullopt;
      }
      mark.digits.end = at + number->length;
      mark.value = number->value;
    }
    mark.after = mark.digits.end;
    return mark;
  }

  /// 第1题, 题目一:, 案例二、, 题1:.
  std::size_t word(std::size_t at) {
    constexpr std::u32string_view kWords[] = {U"题目", U"试题", U"案例", U"情景",
                                              U"问题", U"示例", U"例题"};
    std::size_t first = at + 1;
    for (const std::u32string_view known : kWords) {
      first = text_.has(at, known) ? at + known.size() : first;
    }
    const bool ordinal = text_[at] == U'第';
    const bool short_word = text_[at] == U'题' && is_paper_digit(text_[at + 1]);
    if (first == at + 1 && !ordinal && !short_word) {
      return at + 1;
    }
    std::optional<NumberMark> mark =
        number_at(ordinal ? text_.skip_spaces(first, range_.end) : first);
    const std::size_t unit = mark ? text_.skip_spaces(mark->after, range_.end) : at;
    if (!mark || (ordinal && text_[unit] != U'题')) {
      return at + 1;
    }
    mark->style = NumberStyle::word;
    mark->begin = at;
    mark->after = ordinal ? unit + 1 : mark->after;
    const char32_t next = text_[mark->after];
    const bool place = place_before(text_, at, range_.begin) != NumberPlace::within;
    const bool named = !ordinal && !short_word && next == U':';
    if ((!place && !named) ||
        (!ordinal && !is_separator(next) && next != U' ' && next != U'\n' && next != U'(')) {
      return at + 1;
    }
    if (is_separator(next)) {
      mark->separator = next;
      ++mark->after;
    }
    const std::size_t after = mark->after;
    add(*mark);
    return after;
  }

  /// Question 1, Q1.: at the beginning of a line.
  std::size_t english_word(std::size_t at) {
    const bool whole = text_.has_any_case(at, U"question");
    const std::size_t first = text_.skip_spaces(at + (whole ? 8U : 1U), range_.end);
    const bool digits = is_paper_digit(text_[first]);
    const NumberPlace place = place_before(text_, at, range_.begin);
    if (!digits || place == NumberPlace::within) {
      return at + 1;
    }
    std::optional<NumberMark> mark = number_at(first);
    const char32_t next = text_[mark->after];
    // In mid line only `Question 2.` and `Question 2:`.
    const bool told = whole && text_[at] == U'Q' && (next == U'.' || next == U':');
    if (place != NumberPlace::line_start && !told) {
      return at + 1;
    }
    if (is_paper_letter(next) || (!is_separator(next) && next != U' ' && next != U'\n')) {
      return at + 1;
    }
    mark->style = NumberStyle::word;
    mark->begin = at;
    mark->separator = is_separator(next) ? next : 0;
    mark->after += is_separator(next) ? 1U : 0U;
    const std::size_t after = mark->after;
    add(*mark);
    return after;
  }

  std::size_t hanzi(std::size_t at) {
    const std::optional<HanziNumber> number = hanzi_number_at(text_, at);
    if (!number) {
      return at + 1;
    }
    const std::size_t end = at + number->length;
    const std::size_t sign = text_.skip_spaces(end, range_.end);
    if (is_separator(text_[sign]) && text_[sign] != U')' &&
        place_before(text_, at, range_.begin) != NumberPlace::within) {
      NumberMark mark;
      mark.style = NumberStyle::hanzi;
      mark.begin = at;
      mark.digits = {at, end};
      mark.value = number->value;
      mark.separator = text_[sign];
      mark.after = sign + 1;
      add(mark);
    }
    return end;
  }

  const PaperText& text_;
  TextRange range_;
  std::vector<NumberMark> marks_;
};

/// A letter that may be the end of an answer: alone, or one of several.
bool is_answer_letter(const PaperText& text, std::size_t at, std::size_t from) {
  while (at > from && text[at - 1] >= U'A' && text[at - 1] <= U'H') {
    --at;
  }
  return at == from || !is_paper_letter(text[at - 1]);
}

}  // namespace

bool may_begin_number(char32_t c) {
  static constexpr HanSet kHan(U"第题试案情问示例一二三四五六七八九壹贰叁肆伍陆柒捌玖十");
  return c < 0x80 ? is_paper_digit(c) || c == U'(' || c == U'[' || c == U'Q' || c == U'q'
                  : kHan.has(c) || (c >= 0x2460 && c <= 0x249B);
}

std::vector<NumberMark> find_numbers(const PaperText& text, TextRange range) {
  return NumberScan(text, range).run();
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

}  // namespace tiku
