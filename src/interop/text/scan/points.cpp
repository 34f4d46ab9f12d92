#include "interop/text/scan/points.h"

#include <algorithm>
#include <string>
#include <vector>

#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// Longer ones before those they begin with.
constexpr std::u32string_view kPointUnits[] = {U"points", U"point", U"marks", U"mark",
                                               U"mks",    U"mk",    U"pts",   U"pt"};

/// A number with what stands right before and behind it.
struct PointsFigure {
  Rational value;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<PointsFigure> figures_in(const PaperText& text, TextRange range) {
  std::vector<PointsFigure> figures;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::optional<PrintedNumber> number = printed_number(text, at, range.end);
    if (!number) {
      ++at;
      continue;
    }
    figures.push_back({number->value, at, number->end});
    at = number->end;
  }
  return figures;
}

bool follows(const PaperText& text, std::size_t at, std::size_t end, std::u32string_view word) {
  return text.has(text.skip_spaces(at, end), word);
}

/// Whether `word` ends right before `at`, spaces and a few small words between them aside.
bool precedes(const PaperText& text, std::size_t at, std::size_t from, std::u32string_view word) {
  std::size_t end = at;
  constexpr std::u32string_view kSmall = U" :得计为是约各";
  while (end > from && kSmall.find(text[end - 1]) != std::u32string_view::npos) {
    --end;
  }
  return end >= from + word.size() && text.has(end - word.size(), word);
}

bool is_times(char32_t c) {
  return c == U'*' || c == U'×' || c == U'x' || c == U'X';
}

class PointsReader {
 public:
  PointsReader(const PaperText& text, TextRange range)
      : text_(text), range_(range), figures_(figures_in(text, range)) {}

  PointsSpec read() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      product(i);
      single(figures_[i]);
    }
    return spec_;
  }

 private:
  /// 2 points, 1 mark, 5 pts: where the unit ends; the end of the figure where none stands there.
  std::size_t english_unit(const PointsFigure& figure) const {
    const std::size_t at = text_.skip_spaces(figure.end, range_.end);
    for (const std::u32string_view unit : kPointUnits) {
      if (text_.has_any_case(at, unit) && !is_paper_letter(text_[at + unit.size()])) {
        return at + unit.size();
      }
    }
    return figure.end;
  }

  bool is_english_each(const PointsFigure& figure) const {
    const std::size_t at = text_.skip_spaces(english_unit(figure), range_.end);
    return text_.has_any_case(at, U"each") || text_.has_any_case(at, U"per question");
  }

  /// 分数: 36.00
  bool is_named(const PointsFigure& figure) const {
    return precedes(text_, figure.begin, range_.begin, U"分数") ||
           precedes(text_, figure.begin, range_.begin, U"分值");
  }

  bool is_points(const PointsFigure& figure) const {
    if (english_unit(figure) > figure.end || is_named(figure)) {
      return true;
    }
    return follows(text_, figure.end, range_.end, U"分") &&
           !follows(text_, figure.end, range_.end, U"分钟");
  }

  void single(const PointsFigure& figure) {
    const auto before = [&](std::u32string_view word) {
      return precedes(text_, figure.begin, range_.begin, word);
    };
    if (is_points(figure)) {
      if (before(U"每空") || before(U"每个空")) {
        spec_.per_blank = figure.value;
      } else if (before(U"每题") || before(U"每小题") || before(U"每道题") || before(U"每道") ||
                 before(U"每个") || before(U"每道小题") || is_english_each(figure)) {
        spec_.each = figure.value;
      } else if (before(U"共") || before(U"总") || before(U"满分") || before(U"总分") ||
                 before(U"合计") || is_named(figure) || (figures_.size() == 1 && !spec_.each)) {
        spec_.total = figure.value;
      }
    } else if (figure.value.is_integer() &&
               (before(U"总题数") || follows(text_, figure.end, range_.end, U"题") ||
                follows(text_, figure.end, range_.end, U"小题") ||
                follows(text_, figure.end, range_.end, U"道"))) {
      spec_.count = figure.value.floor();
    }
  }

  /// `3分*10=30分`, `3×5=15分`, `10题×2分`: which factor is the count is said by 分 and 题; without
  /// either the first is the count.
  void product(std::size_t i) {
    if (i + 1 >= figures_.size()) {
      return;
    }
    const PointsFigure& first = figures_[i];
    const PointsFigure& second = figures_[i + 1];
    std::size_t at = first.end;
    constexpr std::u32string_view kUnits = U" 分题小道个空/每";
    while (at < second.begin && kUnits.find(text_[at]) != std::u32string_view::npos) {
      ++at;
    }
    if (!is_times(text_[at]) || text_.skip_spaces(at + 1, range_.end) != second.begin) {
      return;
    }
    const bool first_is_points = is_points(first);
    const PointsFigure& count = first_is_points ? second : first;
    spec_.each = (first_is_points ? first : second).value;
    if (count.value.is_integer()) {
      spec_.count = count.value.floor();
    }
    spec_.total = first.value * second.value;
  }

  const PaperText& text_;
  TextRange range_;
  std::vector<PointsFigure> figures_;
  PointsSpec spec_;
};

/// The number behind one of the words of the head, with what may stand between them.
std::optional<PrintedNumber> number_behind(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kBetween = U" :为是共时间(分钟)";
  const std::size_t limit = std::min(end, at + 12);
  while (at < limit && kBetween.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return printed_number(text, at, end);
}

bool has_digit(const PaperText& text, TextRange range) {
  std::size_t at = range.begin;
  while (at < range.end && !is_paper_digit(text[at])) {
    ++at;
  }
  return at < range.end;
}

/// Every word of a head holds one of these.
bool may_hold_head(const PaperText& text, TextRange range) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const char32_t c = text[at];
    if (c == U'时' || c == U'分' || c == U'线' || (c == U'T' && text[at + 1] == U'o') ||
        (c == U'P' && text[at + 1] == U'a')) {
      return true;
    }
  }
  return false;
}

/// 60分及格, 80分(含)以上为合格: the points before the word.
std::optional<Rational> points_before_pass(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kBetween = U" (含)及以上即为者算可";
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const bool begins =
        is_paper_digit(text[at]) && !(at > range.begin && is_paper_digit(text[at - 1]));
    const std::optional<PrintedNumber> number =
        begins ? printed_number(text, at, range.end) : std::nullopt;
    if (!number || text[number->end] != U'分') {
      continue;
    }
    std::size_t word = number->end + 1;
    while (word < range.end && kBetween.find(text[word]) != std::u32string_view::npos) {
      // 60分及格: 及 is of the word itself.
      if (text.has(word, U"及格")) {
        break;
      }
      ++word;
    }
    if (text.has(word, U"及格") || text.has(word, U"合格") || text.has(word, U"通过")) {
      return number->value;
    }
  }
  return std::nullopt;
}

}  // namespace

Rare<PointsSpec> read_points(const PaperText& text, TextRange range) {
  const PointsSpec spec = PointsReader(text, range).read();
  return spec.empty() ? Rare<PointsSpec>() : Rare<PointsSpec>(spec);
}

namespace {

/// What ½ and its like are worth; 0 of other characters.
Rational fraction_of(char32_t c) {
  switch (c) {
    case U'¼':
      return {1, 4};
    case U'½':
      return {1, 2};
    case U'¾':
      return {3, 4};
    default:
      return {};
  }
}

}  // namespace

std::optional<PrintedNumber> printed_number(const PaperText& text, std::size_t at,
                                            std::size_t end) {
  std::string digits;
  std::size_t i = at;
  while (i < end && is_paper_digit(text[i])) {
    digits += static_cast<char>(text[i++]);
  }
  const std::size_t behind = text.skip_spaces(i, end);
  const Rational fraction = behind < end ? fraction_of(text[behind]) : Rational();
  if (digits.empty() || !fraction.is_zero()) {
    const bool single = digits.empty() && behind == i;
    const std::optional<Rational> whole = single ? Rational() : parse_rational(digits);
    return whole && !fraction.is_zero()
               ? std::optional(PrintedNumber{*whole + fraction, behind + 1})
               : std::nullopt;
  }
  if (text[i] == U'.' && i + 1 < end && is_paper_digit(text[i + 1])) {
    digits += '.';
    for (++i; i < end && is_paper_digit(text[i]); ++i) {
      digits += static_cast<char>(text[i]);
    }
  }
  const std::optional<Rational> value = parse_rational(digits);
  return value ? std::optional(PrintedNumber{*value, i}) : std::nullopt;
}

namespace {

/// 分数: 2.00), 本题分值:5分) or score:2分]: the number, and where the bracket ends.
std::optional<PrintedNumber> named_points(const PaperText& text, std::size_t at, std::size_t end) {
  const std::optional<LabelName> name = label_name_at(text, at);
  if (!name || (name->kind != LabelKind::points && !text.has_any_case(at, U"score"))) {
    return std::nullopt;
  }
  const std::size_t sign = text.skip_spaces(at + name->length, end);
  const std::size_t figure = text.skip_spaces(sign + (text[sign] == U':' ? 1U : 0U), end);
  std::optional<PrintedNumber> number = printed_number(text, figure, end);
  if (!number) {
    return std::nullopt;
  }
  const std::size_t unit = text.skip_spaces(number->end, end);
  const std::size_t close = text.skip_blank(unit + (text[unit] == U'分' ? 1U : 0U), end);
  number->end = close + 1;
  return text[close] == U')' || text[close] == U']' ? number : std::nullopt;
}

}  // namespace

std::optional<PrintedNumber> points_to_end(const PaperText& text, std::size_t at, std::size_t end) {
  const std::optional<PrintedNumber> number = printed_number(text, at, end);
  const std::size_t unit = number ? text.skip_spaces(number->end, end) : at;
  const std::size_t behind = unit + (text[unit] == U'分' ? 1U : 0U);
  return number && text.skip_blank(behind, end) >= end ? number : std::nullopt;
}

std::optional<PrintedNumber> points_bracket(const PaperText& text, std::size_t open,
                                            std::size_t end) {
  std::size_t inside = text.skip_spaces(open + 1, end);
  for (const std::u32string_view word : {U"本小题", U"本题", U"此题", U"每小题", U"每题"}) {
    inside = text.has(inside, word) ? text.skip_spaces(inside + word.size(), end) : inside;
  }
  if (const std::optional<PrintedNumber> named = named_points(text, inside, end)) {
    return named;
  }
  std::optional<PrintedNumber> number = printed_number(text, inside, end);
  const std::size_t unit = number ? text.skip_spaces(number->end, end) : open;
  for (const std::u32string_view word : kPointUnits) {
    const std::size_t close = unit + word.size();
    if (number && text.has_any_case(unit, word) && (text[close] == U')' || text[close] == U']')) {
      number->end = close + 1;
      return number;
    }
  }
  const std::size_t close = text.skip_blank(unit + 1, end);
  if (!number || text[unit] != U'分' || (text[close] != U')' && text[close] != U']')) {
    return std::nullopt;
  }
  number->end = close + 1;
  return number;
}

std::optional<Rational> printed_score(const PaperText& text, TextRange range) {
  std::size_t end = range.begin;
  constexpr std::u32string_view kSigns = U"-./";
  while (end < range.end &&
         (is_paper_digit(text[end]) || kSigns.find(text[end]) != std::u32string_view::npos)) {
    ++end;
  }
  std::string digits = text.original({range.begin, end});
  while (digits.ends_with('.') || digits.ends_with('/')) {
    digits.pop_back();
  }
  return parse_rational(digits);
}

PaperHead read_head(const PaperText& text, TextRange range) {
  PaperHead head;
  if (!has_digit(text, range) || !may_hold_head(text, range)) {
    return head;
  }
  constexpr std::u32string_view kMinutes[] = {U"考试时长", U"考试时间", U"答题时间", U"答题时长",
                                              U"作答时间", U"测试时间", U"时长",     U"时间"};
  constexpr std::u32string_view kTotals[] = {U"试卷总分", U"总分", U"满分", U"卷面总分", U"Total"};
  constexpr std::u32string_view kPasses[] = {U"通过分数",   U"及格分数", U"及格分", U"合格分数",
                                             U"合格分",     U"及格线",   U"通过分", U"及格分数线",
                                             U"合格分数线", U"合格线",   U"通过线", U"Pass mark"};
  const auto find = [&](const auto& words) -> std::optional<PrintedNumber> {
    for (const std::u32string_view word : words) {
      const std::size_t at = text.find(word, range);
      const std::optional<PrintedNumber> number =
          at < range.end ? number_behind(text, at + word.size(), range.end) : std::nullopt;
      if (number) {
        return number;
      }
    }
    return std::nullopt;
  };
  const std::optional<PrintedNumber> minutes = find(kMinutes);
  const bool hours = minutes && (follows(text, minutes->end, range.end, U"小时"));
  const bool is_date = minutes && (text[minutes->end] == U'年' || text[minutes->end] == U'-' ||
                                   text[minutes->end] == U'/' || text[minutes->end] == U'月');
  if (minutes && !is_date && minutes->value > Rational(0)) {
    const Rational value = hours ? minutes->value * Rational(60) : minutes->value;
    if (value.is_integer() && value <= Rational(1440)) {
      head.minutes = value.floor();
    }
  }
  const std::optional<PrintedNumber> total = find(kTotals);
  if (total && total->value > Rational(0)) {
    head.total = total->value;
  }
  const std::optional<PrintedNumber> pass = find(kPasses);
  head.pass = pass && pass->value > Rational(0) ? std::optional(pass->value)
                                                : points_before_pass(text, range);
  return head;
}

}  // namespace tiku
