#include "interop/text/scan/section_lines.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/sample_lines.h"

namespace tiku {
namespace {

/// What says that a name with a verb for its type (判断, 选择, 填空) tells how to answer;
/// 选择供应商 and 判断质量 do not.
bool instructs(const PaperText& text, TextRange name, const TypeName& type) {
  constexpr std::u32string_view kWords[] = {U"答案", U"选项", U"序号", U"括号",     U"字母",
                                            U"横线", U"正误", U"对错", U"改错",     U"改正",
                                            U"下列", U"以下", U"说法", U"是否正确", U"理由"};
  const std::optional<TypeName> last = type_name_at(text, name.end - type.length);
  return (last && last->length == type.length) ||
         std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::u32string_view word) { return text.find(word, name) < name.end; });
}

/// 存在的问题, 主题, 课题: names that end as those of questions do.
bool names_no_questions(const PaperText& text, TextRange name) {
  constexpr std::u32string_view kBefore = U"问主话课议专标难命选";
  return kBefore.find(text[name.end - 2]) != std::u32string_view::npos;
}

/// The last type that the name speaks of.
std::optional<TypeName> type_within(const PaperText& text, TextRange name) {
  std::optional<TypeName> last;
  for (std::size_t i = name.begin; i < name.end; ++i) {
    const std::optional<TypeName> type = type_name_at(text, i);
    if (type && i + type->length <= name.end) {
      last = type;
      i += type->length - 1;
    }
  }
  return last;
}

class SectionLine {
 public:
  SectionLine(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers)
      : text_(text), range_(range), numbers_(numbers) {}

  std::optional<Heading> read(std::size_t line, std::int64_t last) const {
    constexpr std::size_t kLongest = 90;
    const std::size_t marks = text_.skip_spaces(line, range_.end);
    const std::size_t begin = past_heading_signs(marks);
    const std::optional<SectionNumber> number = section_number_at(text_, begin);
    if (begin > marks && !number) {
      return std::nullopt;
    }
    const bool framed = !number && text_[begin] == U'[';  // 【抢答题】
    const std::size_t first = number ? number->after : begin + (framed ? 1U : 0U);
    if (!(number || is_hanzi(text_[first]))) {
      return std::nullopt;  // most lines
    }
    const std::size_t end = std::min(text_.line_end(begin), range_.end);
    if (end - begin > kLongest || first >= end) {
      return std::nullopt;
    }
    const std::size_t name_end = framed ? text_.find(U"]", {first, end}) : end_of_name(first, end);
    if (!number && (!may_be_bare({first, name_end}) || !is_apart(line))) {
      return std::nullopt;
    }
    const TextRange name = text_.trimmed({first, name_end});
    Heading heading;
    heading.points = may_be_name(name) ? read_points(text_, {name_end, end}) : Rare<PointsSpec>();
    const bool told = number && tells_points({name_end, end}, *heading.points);
    if (!may_be_name(name) || (!told && past_notes(name_end + (framed ? 1U : 0U), end) < end)) {
      return std::nullopt;
    }
    const bool rated = !heading.points->empty();
    const std::optional<TypeName> type = type_within(text_, name);
    const bool counts_on = number && last > 0 && number->value == last + 1;
    const bool tag = framed && type;
    if (tag || !heads_questions(end, rated || counts_on, rated && counts_on) ||
        !(rated || (!number || counts_on) || is_named(name, type)) ||
        !may_be_type(name, type, rated)) {
      return std::nullopt;
    }
    heading.role = type ? Heading::Role::section : Heading::Role::untyped;
    heading.type = type ? std::optional(type->word) : std::nullopt;
    heading.range = {marks, end};
    heading.title = {framed ? name.begin : begin, name.end};
    return heading;
  }

 private:
  static constexpr std::size_t kMostBareName = 6;

  /// Behind the signs of a heading in Markdown: `## 二、综合题`.
  std::size_t past_heading_signs(std::size_t at) const {
    std::size_t behind = at;
    while (behind < range_.end && text_[behind] == U'#') {
      ++behind;
    }
    return text_[behind] == U' ' ? text_.skip_spaces(behind, range_.end) : at;
  }

  /// 风险题: a short name that numbers no section.
  bool may_be_bare(TextRange name) const {
    return name.end <= name.begin + kMostBareName && name.end >= name.begin + 2 &&
           ends_in_questions(name);
  }

  bool ends_in_questions(TextRange name) const {
    return text_[name.end - 1] == U'题' && !names_no_questions(text_, name);
  }

  /// Whether the name itself says that questions follow.
  bool is_named(TextRange name, const std::optional<TypeName>& type) const {
    return ends_in_questions(name) || (type && instructs(text_, name, *type));
  }

  /// Whether a type in the name is that of the questions.
  bool may_be_type(TextRange name, const std::optional<TypeName>& type, bool rated) const {
    return !type || type->is_sure || rated || instructs(text_, name, *type);
  }

  /// Whether number 1 stands below, or any under a heading that is `sure`.
  bool heads_questions(std::size_t end, bool sure, bool above_text) const {
    const NumberMark* below = number_below(end);
    below = below == nullptr && above_text ? number_behind_passage(end) : below;
    if (below == nullptr || below->separator == 0) {
      return false;
    }
    return below->value == 1 ? below->style != NumberStyle::hanzi
                             : below->style == NumberStyle::plain && sure;
  }

  std::size_t end_of_name(std::size_t at, std::size_t end) const {
    while (at < end && text_[at] != U'(' && text_[at] != U'[' && text_[at] != U':') {
      ++at;
    }
    return at;
  }

  /// Past brackets, a colon and a full stop.
  std::size_t past_notes(std::size_t at, std::size_t end) const {
    for (std::size_t next = at; next < end; at = next) {
      next = text_.skip_spaces(at, end);
      const std::size_t bracket = past_bracket(text_, next, end);
      const bool sign = text_[next] == U':' || text_[next] == U'。';
      next = bracket > next ? bracket : next + (sign && next < end ? 1U : 0U);
      if (next == at) {
        break;
      }
    }
    return text_.skip_spaces(at, end);
  }

  /// 三、补全对话:共2小题;每题3分,共6分。根据提示,将对话补全。
  bool tells_points(TextRange notes, const PointsSpec& points) const {
    constexpr std::size_t kShortest = 8;  // :每题3分
    return text_[notes.begin] == U':' && points.each &&
           (points.total || points.count || notes.end <= notes.begin + kShortest) &&
           text_.find(U"?", notes) >= notes.end;
  }

  /// Words that ask nothing and give no answer.
  bool may_be_name(TextRange name) const {
    constexpr std::size_t kLongest = 26;
    constexpr std::u32string_view kSigns = U",、 /+和\"“”";
    if (name.end < name.begin + 2 || name.end - name.begin > kLongest ||
        names_answers_alone(text_, name)) {
      return false;
    }
    for (std::size_t i = name.begin; i < name.end; ++i) {
      const bool stop = text_[i] == U'。' && i + 1 == name.end;
      if (!is_hanzi(text_[i]) && !stop && kSigns.find(text_[i]) == std::u32string_view::npos) {
        return false;
      }
    }
    return text_.find(U"答案", name) >= name.end || text_.find(U"正确答案", name) < name.end;
  }

  /// The number that begins what stands below, behind the slot of its question too.
  const NumberMark* number_below(std::size_t end) const {
    const std::size_t below = skip_samples(text_, end, range_.end);
    const NumberMark* number = number_mark_at(numbers_, below);
    const std::size_t slot = past_bracket(text_, below, range_.end);
    return number != nullptr || slot == below
               ? number
               : number_mark_at(numbers_, text_.skip_spaces(slot, range_.end));
  }

  /// The number of the first question behind a text to read: the next one that begins a line.
  const NumberMark* number_behind_passage(std::size_t end) const {
    constexpr std::size_t kLongest = 3000;
    auto mark = std::lower_bound(
        numbers_.begin(), numbers_.end(), end,
        [](const NumberMark& number, std::size_t where) { return number.begin < where; });
    for (; mark != numbers_.end() && mark->begin < end + kLongest; ++mark) {
      std::size_t line = mark->begin;
      while (line > end && text_[line - 1] != U'\n' && mark->begin - line < 8) {
        --line;
      }
      const bool begins = number_below(line) == &*mark;
      if (begins && mark->style == NumberStyle::plain && mark->separator != 0) {
        return &*mark;
      }
    }
    return nullptr;
  }

  /// Whether the line stands behind an empty one.
  bool is_apart(std::size_t line) const {
    std::size_t at = line;
    std::size_t lines = 0;
    while (at > range_.begin && (text_[at - 1] == U'\n' || text_[at - 1] == U' ')) {
      --at;
      lines += text_[at] == U'\n' ? 1U : 0U;
    }
    return lines > 1;
  }

  const PaperText& text_;
  TextRange range_;
  const std::vector<NumberMark>& numbers_;
};

}  // namespace

std::optional<HanziNumber> roman_number_at(const PaperText& text, std::size_t at) {
  if (text[at] >= U'Ⅰ' && text[at] <= U'Ⅻ') {
    return HanziNumber{static_cast<std::int64_t>(text[at] - U'Ⅰ') + 1, 1};
  }
  HanziNumber number;
  const auto digit = [&text](std::size_t i) {
    return text[i] == U'X' ? 10 : text[i] == U'V' ? 5 : text[i] == U'I' ? 1 : 0;
  };
  constexpr std::size_t kLongest = 5;
  while (number.length <= kLongest && digit(at + number.length) > 0) {
    const int own = digit(at + number.length);
    number.value += own < digit(at + number.length + 1) ? -own : own;
    ++number.length;
  }
  const bool whole = !is_paper_letter(text[at + number.length]);
  return number.length > 0 && number.length <= kLongest && whole ? std::optional(number)
                                                                 : std::nullopt;
}

std::optional<SectionNumber> section_number_at(const PaperText& text, std::size_t at) {
  const bool bracket = text[at] == U'(';
  const std::size_t begin = at + (bracket ? 1U : 0U);
  std::optional<HanziNumber> number = hanzi_number_at(text, begin);
  number = number || bracket ? number : roman_number_at(text, begin);
  if (!number) {
    return std::nullopt;
  }
  const std::size_t sign = begin + number->length;
  constexpr std::u32string_view kSigns = U"、.,:";
  const bool closed =
      bracket ? text[sign] == U')' : kSigns.find(text[sign]) != std::u32string_view::npos;
  return closed
             ? std::optional(SectionNumber{number->value, text.skip_spaces(sign + 1, text.size())})
             : std::nullopt;
}

std::optional<Heading> section_line(const PaperText& text, TextRange range,
                                    const std::vector<NumberMark>& numbers, std::size_t line,
                                    std::int64_t last) {
  return SectionLine(text, range, numbers).read(line, last);
}

}  // namespace tiku
