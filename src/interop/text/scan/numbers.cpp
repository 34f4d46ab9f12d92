#include "interop/text/scan/numbers.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "interop/text/scan/behind_number.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/printed_number.h"
#include "interop/text/scan/words.h"

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

class NumberScan {
 public:
  NumberScan(const PaperText& text, TextRange range) : text_(text), range_(range) {}

  std::vector<NumberMark> run() {
    for (std::size_t at = range_.begin;
         (at = text_.next(kind::number, at, range_.end)) < range_.end;) {
      at = step(at);
    }
    drop_lone_examples();
    mark_stops();
    return std::move(marks_);
  }

 private:
  bool is_example(const NumberMark& mark) const {
    return text_[mark.begin] == U'例' && is_paper_digit(text_[mark.begin + 1]);
  }

  /// 例1. 例2. number questions where they count; a single one is text.
  void drop_lone_examples() {
    std::int64_t expected = 1;
    bool counts = true;
    for (const NumberMark& mark : marks_) {
      counts = counts && (!is_example(mark) || mark.value == expected++);
    }
    if (!counts || expected < 3) {
      std::erase_if(marks_, [this](const NumberMark& mark) { return is_example(mark); });
    }
  }

  /// `1。...`: a scan may read the dot so. One that begins a line, or stands behind a bracket,
  /// shows it; else numbers at the ends of sentences are text.
  void mark_stops() {
    const bool shown = std::any_of(marks_.begin(), marks_.end(), [](const NumberMark& mark) {
      return is_stop(mark) && mark.value == 1 && mark.place != NumberPlace::within;
    });
    if (!shown) {
      std::erase_if(marks_, [](const NumberMark& mark) { return is_stop(mark); });
    }
    for (NumberMark& mark : marks_) {
      mark.separator = is_stop(mark) ? U'.' : mark.separator;
    }
  }

  static bool is_stop(const NumberMark& mark) { return mark.separator == U'。'; }

  /// Past what begins at `at`.
  std::size_t step(std::size_t at) {
    const char32_t c = text_[at];
    if (is_paper_digit(c)) {
      return plain(at);
    }
    if (const std::size_t next = c == U'[' ? bracketed_word(at) : at; next > at) {
      return next;
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
    if (c == U'l') {
      return misread_one(at);
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
    std::size_t sign = text_.skip_spaces(digits.end, range_.end);
    if (text_[sign] == U'\n' && text_[text_.skip_blank(sign, range_.end)] == U'、') {
      sign = text_.skip_blank(sign, range_.end);  // no line begins with it
    }
    if ((text_[sign] == U')' && closes_bracket(at)) || is_alone_in_bracket(at, sign) ||
        is_points_alone(text_, digits, range_.end) || is_ordinal_of_name(text_, at, range_.begin)) {
      return digits.end;
    }
    if (is_separator(text_[sign])) {
      mark.separator = text_[sign];
      mark.after = sign + 1;
      mark.may_be_amount = is_paper_digit(text_[sign + 1]) && !begins_year(text_, sign + 1);
      add(mark);
      dotted(mark);
    } else if (text_[sign] == U'。' && sign == digits.end && text_[sign + 1] != U'\n' &&
               sign + 1 < range_.end && digits.end - digits.begin <= 3) {
      mark.separator = U'。';
      mark.after = sign + 1;
      add(mark);
    } else if ((place_before(text_, at, range_.begin) == NumberPlace::line_start ||
                stands_behind_lead(text_, range_.begin, at)) &&
               is_text_behind_number(text_, digits, sign, range_.end)) {
      mark.after = past_own_sign(digits.end);
      add(mark);
    } else if (is_before_tag(digits)) {
      mark.separator = U'.';
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

  /// ...是(\n2、 )。: the number of a page, in the slot of a question.
  bool is_alone_in_bracket(std::size_t at, std::size_t sign) const {
    std::size_t before = at;
    while (before > range_.begin && (text_[before - 1] == U' ' || text_[before - 1] == U'\n')) {
      --before;
    }
    return before > range_.begin && before < at && text_[before - 1] == U'(' &&
           is_separator(text_[sign]) && text_[text_.skip_blank(sign + 1, range_.end)] == U')';
  }

  /// ...参考答案:B2[单选题]...: the tag of a question follows.
  bool is_before_tag(TextRange digits) const {
    const std::optional<TypeName> type =
        text_[digits.end] == U'[' ? type_name_at(text_, digits.end + 1) : std::nullopt;
    return type && type->is_sure && digits.end - digits.begin <= 3 &&
           text_[digits.end + 1 + type->length] == U']';
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

  /// 1—, 1》, 1道题：: past a sign that only some papers put behind a number; no range of numbers,
  /// and no word that begins with 题.
  std::size_t past_own_sign(std::size_t at) const {
    constexpr std::u32string_view kBegin = U"—》｜|〉」』·道小题";
    const std::size_t next =
        kBegin.find(text_[at]) != std::u32string_view::npos
            ? past_number_sign(text_, at, std::min(text_.line_end(at), range_.end))
            : at;
    const bool ends = next > at && !is_hanzi(text_[next - 1]) && is_hanzi(text_[next]);
    return ends ? next : at;
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

  /// 【题干1】, 【第1题】, 【例1】: wherever they stand. Gives where they end; `at` for others.
  std::size_t bracketed_word(std::size_t at) {
    constexpr std::u32string_view kWords[] = {U"题干", U"题目", U"试题", U"例题",
                                              U"题",   U"例",   U"第"};
    for (const std::u32string_view word : kWords) {
      const std::size_t first = at + 1 + word.size();
      if (!text_.has(at + 1, word) || !is_paper_digit(text_[first])) {
        continue;
      }
      std::optional<NumberMark> mark = number_at(first);
      const bool ordinal = word == U"第";
      const std::size_t close = mark->after + (ordinal ? 1U : 0U);
      if (text_[close] != U']' || (ordinal && text_[mark->after] != U'题')) {
        return at;
      }
      mark->style = NumberStyle::word;
      mark->begin = at;
      mark->separator = U')';
      mark->after = close + 1;
      add(*mark);
      return close + 1;
    }
    return at;
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
    const bool short_word =
        (text_[at] == U'题' || text_[at] == U'例') && is_paper_digit(text_[at + 1]);
    if ((first == at + 1 && !ordinal && !short_word) ||
        (short_word && stands_behind_count(text_, range_.begin, at))) {
      return at + 1;
    }
    const bool spaced = ordinal || (first > at + 1 && text_.at_line_start(at));  // 试题 1
    std::optional<NumberMark> mark =
        number_at(spaced ? text_.skip_spaces(first, range_.end) : first);
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
    const bool glued = ordinal && (next == U' ' || is_separator(next)) &&
                       !(at > range_.begin && speaks_of_number(text_[at - 1]));
    if ((!place && !named && !glued) ||
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

  /// `l.我国...`: a 1 that a scan read as a letter, at the beginning of a line.
  std::size_t misread_one(std::size_t at) {
    const char32_t sign = text_[at + 1];
    if ((sign == U'.' || sign == U'、') && text_.at_line_start(at) &&
        is_hanzi(text_[text_.skip_spaces(at + 2, range_.end)])) {
      NumberMark mark;
      mark.begin = at;
      mark.digits = {at, at + 1};
      mark.value = 1;
      mark.separator = sign;
      mark.after = at + 2;
      add(mark);
    }
    return at + 1;
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
    // In mid line only `Question 2.`, `Question 2:` and `Q2.`.
    const bool told = text_[at] == U'Q' && (next == U'.' || (whole && next == U':'));
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

}  // namespace

bool may_begin_number(char32_t c) {
  static constexpr HanSet kHan(U"第题试案情问示例一二三四五六七八九壹贰叁肆伍陆柒捌玖十");
  return c < 0x80
             ? is_paper_digit(c) || c == U'(' || c == U'[' || c == U'Q' || c == U'q' || c == U'l'
             : kHan.has(c) || (c >= 0x2460 && c <= 0x249B);
}

std::vector<NumberMark> find_numbers(const PaperText& text, TextRange range) {
  return NumberScan(text, range).run();
}

}  // namespace tiku
