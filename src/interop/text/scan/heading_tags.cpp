#include "interop/text/scan/heading_tags.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/heading_parts.h"

namespace tiku {
namespace {

class TagReader {
 public:
  TagReader(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers)
      : text_(text), range_(range), numbers_(numbers) {}

  /// [单选题], (多选题), (单选题,分值:1分).
  bool read(std::size_t at, const TypeName& name, Heading& heading) const {
    std::size_t open = at;
    while (open > range_.begin && text_[open - 1] == U' ') {
      --open;
    }
    const char32_t bracket = open > range_.begin ? text_[open - 1] : 0;
    if (bracket != U'[' && bracket != U'(') {
      return starred_tag(at, name, heading) || said_of_question(at, name, heading);
    }
    const char32_t close = bracket == U'[' ? U']' : U')';
    const std::size_t limit = std::min(range_.end, at + name.length + kLongest);
    std::size_t end = past_sample_word(at + name.length);
    if (const std::optional<TypeWord> inner = type_in_bracket(text_, end)) {
      heading.type = name.word == TypeWord::choice ? inner : heading.type;
      end = past_bracket(text_, end, limit);
    }
    const char32_t next = text_[text_.skip_spaces(end, limit)];
    if (next != close && next != U',' && next != U';' && next != U':' && !is_paper_digit(next) &&
        next != U'共') {
      return false;
    }
    while (end < limit && text_[end] != close) {
      ++end;
    }
    if (end == limit || is_within_words(open - 1, end)) {
      return false;
    }
    heading.title = {at, at + name.length};
    take_role({open - 1, end}, heading);
    return true;
  }

 private:
  /// What the bracket is by what stands beside it: 【单选题】 on a line of its own is the heading
  /// of a section.
  void take_role(TextRange bracket, Heading& heading) const {
    // (单选题) below a stem is of that stem, above a number of what is numbered.
    const bool above =
        number_mark_at(numbers_, text_.skip_blank(bracket.end + 1, range_.end)) != nullptr;
    const bool leads_line =
        (text_[bracket.begin] == U'[' || above) && text_.at_line_start(bracket.begin);
    const std::size_t line = std::min(text_.line_end(bracket.end), range_.end);
    const std::size_t next = text_.skip_spaces(bracket.end + 1, range_.end);
    const bool alone =
        leads_line && text_.skip_spaces(past_bracket(text_, next, range_.end), range_.end) >= line;
    const NumberMark* number = number_mark_at(numbers_, next);
    const bool leads = leads_line && number != nullptr && number->style != NumberStyle::hanzi;
    heading.role = alone   ? Heading::Role::section
                   : leads ? Heading::Role::before
                           : Heading::Role::within;
    heading.range = {bracket.begin, alone ? line : bracket.end + 1};
    if (heading.role == Heading::Role::within) {
      heading.range.end += text_[heading.range.end] == U':' ? 1U : 0U;
      heading.range.end = past_points_tag(heading.range.end);
    }
    heading.points = read_points(text_, {heading.title.end, heading.range.end});
    if (heading.role == Heading::Role::within && !heading.points->each && heading.points->total) {
      heading.points.edit().each = heading.points->total;  // of the one question it tags
    }
  }

  /// What a questionnaire writes behind the tag of the type: [分值:5].
  std::size_t past_points_tag(std::size_t at) const {
    const std::size_t line = std::min(text_.line_end(at), range_.end);
    const std::size_t points = text_.skip_spaces(at, line);
    const bool is_there = points < line && text_.has(points, U"[分值");
    const std::size_t close = is_there ? text_.find(U"]", {points, line}) : line;
    return close < line ? close + 1 : at;
  }

  /// ...通过。() 判断题 *对(正确答案)错: the tag of a questionnaire that lost its brackets.
  bool starred_tag(std::size_t at, const TypeName& name, Heading& heading) const {
    const std::size_t end = at + name.length;
    const std::size_t star = text_.skip_spaces(end, range_.end);
    const char32_t before = at > range_.begin ? text_[at - 1] : U'\n';
    if (!name.is_sure || star >= range_.end || text_[star] != U'*' ||
        (before != U' ' && before != U')' && !ends_sentence(before))) {
      return false;
    }
    heading.role = Heading::Role::within;
    heading.range = {at, end};
    heading.title = heading.range;
    return true;
  }

  /// 此题为判断题(对,错)。 on a line of its own.
  bool said_of_question(std::size_t at, const TypeName& name, Heading& heading) const {
    constexpr std::u32string_view kSaid[] = {U"此题为", U"本题为", U"此题是", U"本题是", U"该题为"};
    for (const std::u32string_view words : kSaid) {
      const bool said = at >= range_.begin + words.size() && text_.has(at - words.size(), words);
      if (!said || !text_.at_line_start(at - words.size())) {
        continue;
      }
      std::size_t end = past_bracket(text_, at + name.length, range_.end);
      end = text_.skip_spaces(end + (text_[end] == U'。' ? 1U : 0U), range_.end);
      heading.role = Heading::Role::within;
      heading.range = {at - words.size(), end};
      heading.title = {at, at + name.length};
      return end >= std::min(text_.line_end(at), range_.end);
    }
    return false;
  }

  /// 【单项选择题举例】
  std::size_t past_sample_word(std::size_t at) const {
    for (const std::u32string_view word : {U"举例", U"示例", U"例题", U"样题"}) {
      if (text_.has(at, word)) {
        return at + word.size();
      }
    }
    return at;
  }

  /// 第I卷(选择题)和第II卷: the bracket stands between words, and behind no number.
  bool is_within_words(std::size_t open, std::size_t close) const {
    constexpr std::size_t kLongestNumber = 12;
    if (open == range_.begin || !is_hanzi(text_[open - 1]) || !is_hanzi(text_[close + 1])) {
      return false;
    }
    const std::size_t from = open > kLongestNumber ? open - kLongestNumber : 0;
    auto number = std::lower_bound(
        numbers_.begin(), numbers_.end(), from,
        [](const NumberMark& mark, std::size_t where) { return mark.begin < where; });
    while (number != numbers_.end() && number->begin < open && number->after != open) {
      ++number;
    }
    return number == numbers_.end() || number->begin >= open;
  }

  static constexpr std::size_t kLongest = 40;

  const PaperText& text_;
  TextRange range_;
  const std::vector<NumberMark>& numbers_;
};

/// The number that the tag stands before; 0 where none.
std::int64_t lead_number(const PaperText& text, const std::vector<NumberMark>& numbers,
                         const Heading& heading) {
  const NumberMark* number =
      number_mark_at(numbers, text.skip_spaces(heading.range.end, text.size()));
  return number != nullptr ? number->value : 0;
}

}  // namespace

bool read_tag(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers,
              std::size_t at, const TypeName& name, Heading& heading) {
  return TagReader(text, range, numbers).read(at, name, heading);
}

void settle_lead_tags(const PaperText& text, const std::vector<NumberMark>& numbers,
                      std::vector<Heading>& headings) {
  std::vector<Heading*> tags;
  std::size_t counting = 0;
  for (Heading& heading : headings) {
    if (heading.role == Heading::Role::before && text[heading.range.begin] == U'[') {
      const std::int64_t number = lead_number(text, numbers, heading);
      counting += !tags.empty() && number == lead_number(text, numbers, *tags.back()) + 1 ? 1U : 0U;
      tags.push_back(&heading);
    }
  }
  if (tags.size() > 1 && 2 * counting >= tags.size() - 1) {
    return;
  }
  for (Heading* tag : tags) {
    tag->role = Heading::Role::section;
  }
}

bool heads_several(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at) {
  constexpr std::size_t kNear = 8;
  const NumberMark* number = number_mark_at(numbers, at);
  if (number == nullptr || number->separator == 0 || number->style != NumberStyle::plain) {
    return false;
  }
  const NumberMark* last = numbers.data() + numbers.size();
  const NumberMark* after = number + 1;
  while (after < last &&
         (after->value != number->value + 1 || after->separator != number->separator)) {
    ++after;
  }
  return after < last &&
         !type_name_within(
             text,
             {std::max(number->after, after->begin - std::min(kNear, after->begin)), after->begin});
}

}  // namespace tiku
