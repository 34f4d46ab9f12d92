#include "interop/text/scan/headings.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/glued_headings.h"
#include "interop/text/scan/heading_ordinals.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/heading_tags.h"
#include "interop/text/scan/heading_titles.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/lettered_types.h"
#include "interop/text/scan/numbers_ahead.h"
#include "interop/text/scan/sample_lines.h"
#include "interop/text/scan/section_lines.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

constexpr std::size_t kMostTitle = 40;

class HeadingScan {
 public:
  HeadingScan(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers)
      : text_(text),
        range_(range),
        numbers_(numbers),
        title_(text, range, numbers),
        line_(range.begin) {}

  std::vector<Heading> run() {
    std::size_t at = range_.begin < range_.end ? step(range_.begin) : range_.end;
    while ((at = text_.next(kind::heading, at, range_.end)) < range_.end) {
      at = step(at);
    }
    settle_lead_tags(text_, numbers_, headings_);
    return std::move(headings_);
  }

 private:
  std::size_t step(std::size_t at) {
    if (text_[at] == U'第') {
      return add(title_.chapter(at)) ? std::max(headings_.back().range.end, at + 3) : at + 1;
    }
    if (text_[at] == U'\n' || at == range_.begin) {
      const std::size_t line = at == range_.begin && text_[at] != U'\n' ? at : at + 1;
      settle_line(line);
      const std::size_t end = other_section(line);
      if (end > line) {
        return end;
      }
      add(title_.named(line));
      add(title_.part(line));
    }
    const bool may_begin = kTypeInitials.may_begin(text_, at) || is_type_letter(text_[at]);
    const std::optional<TypeName> name = may_begin ? type_name_at(text_, at) : std::nullopt;
    if (!name) {
      return at + 1;
    }
    Heading heading;
    heading.type = name->word;
    if (read_tag(text_, range_, numbers_, at, *name, heading) || section(at, *name, heading)) {
      count_section(heading.title.begin);
      headings_.push_back(std::move(heading));
      return std::max(headings_.back().range.end, at + name->length);
    }
    return at + name->length;
  }

  /// The line before this one, where it holds no heading of a known name.
  void settle_line(std::size_t next) {
    const std::size_t line = line_;
    line_ = next;
    if (line >= next || (!headings_.empty() && headings_.back().range.end > line)) {
      return;
    }
    if (add(section_line(text_, range_, numbers_, line, last_ordinal_))) {
      count_section(headings_.back().title.begin);
    }
  }

  bool add(std::optional<Heading> heading) {
    if (heading) {
      headings_.push_back(std::move(*heading));
    }
    return heading.has_value();
  }

  /// 二、 before a name of a type counts the sections; (一) below 二、常见题型 is of that one.
  void count_section(std::size_t title) {
    const std::optional<SectionNumber> number = section_number_at(text_, title);
    const bool counts = number && text_[title] != U'(';
    const std::optional<std::int64_t> ordinal =
        counts ? std::optional(number->value) : std::nullopt;
    const bool below = text_[title] == U'(' && outer_ordinal_ > 0;
    last_ordinal_ = ordinal ? *ordinal : below ? outer_ordinal_ : last_ordinal_;
    outer_ordinal_ = ordinal ? 0 : outer_ordinal_;
  }

  /// The number that begins at `at`; null where none does.
  const NumberMark* number_at(std::size_t at) const { return number_mark_at(numbers_, at); }

  /// (1) at `at`, or (5) right before text: a question, not a bracket of the heading.
  bool begins_count(std::size_t at) const {
    const NumberMark* number = number_at(at);
    return number != nullptr && number->style == NumberStyle::paren &&
           (number->value == 1 ||
            (is_hanzi(text_[number->after]) && number_at(number->after) == nullptr));
  }

  /// 二、选择题( B )1.: the slot of question 1.
  bool is_lead_slot(TextRange bracket) const {
    const NumberMark* number = number_at(text_.skip_spaces(bracket.end, range_.end));
    const std::optional<Slot> slot = number != nullptr && number->value == 1
                                         ? slot_at(text_, bracket.begin, bracket)
                                         : std::nullopt;
    return slot && slot->range.end == bracket.end;
  }

  bool section(std::size_t at, const TypeName& name, Heading& heading) {
    const std::size_t label = type_label_begin(text_, range_.begin, at);
    const std::size_t begin = label < at ? label : ordinal_begin(text_, range_.begin, at);
    const bool ordinal = label == at && begin < at;
    const std::size_t marks = marks_begin(text_, range_.begin, begin);
    const std::size_t name_end = past_collection_word(text_, at + name.length);
    std::size_t next = text_.skip_spaces(name_end, range_.end);
    const bool colon_first = text_[next] == U':';
    next = text_.skip_spaces(next + (colon_first ? 1U : 0U), range_.end);
    if (text_[next] == U'。' && text_[text_.skip_spaces(next + 1, range_.end)] == U'(') {
      next = text_.skip_spaces(next + 1, range_.end);  // 三、判断题。(每题2分)
    }
    const std::size_t suffix = next;
    for (std::size_t past = past_bracket(text_, next, range_.end);
         past > next && !begins_count(next) && !is_lead_slot({next, past});
         past = past_bracket(text_, next, range_.end)) {
      next = text_.skip_spaces(past, range_.end);
    }
    if (text_[suffix] == U'(' && past_bracket(text_, suffix, range_.end) == suffix) {
      next = end_of_open_note(suffix);
    }
    const bool bracket = next > suffix;
    const std::optional<TypeWord> narrower = type_of_note(text_, {suffix, next});
    heading.type = name.word == TypeWord::choice && narrower ? narrower : heading.type;
    next = past_rest_of_line(next);
    const std::size_t stop = text_.skip_spaces(next + 1, range_.end);
    if (text_[next] == U'。' &&
        (stop >= range_.end || text_[stop] == U'\n' || number_at(stop) != nullptr)) {
      next = stop;  // 三、问答题。
    }
    if (ordinal && name.is_sure &&
        first_question(next, text_.line_end(next)) == text_.line_end(next)) {
      next = past_advice(text_, next);
    }
    next = marks < begin ? past_marks(text_, next, range_.end) : next;
    next = name.is_sure ? past_sample(next) : next;
    heading.points = read_points(text_, {name_end, next});
    const bool colon = text_[next] == U':' || colon_first;
    next = text_.skip_spaces(next + (text_[next] == U':' ? 1U : 0U), range_.end);
    heading.title = {begin, name_end};
    heading.range = {marks, next};
    if (!ordinal && !(colon && heads_several(text_, numbers_, next)) &&
        (is_tag(begin, next, heading) || is_numbered_tag(at, next, heading))) {
      return true;
    }
    if (text_.has(next, U"答案") || text_.has(next, U"参考答案")) {
      heading.announces_answers = true;
      std::size_t behind = next + (text_[next] == U'参' ? 4U : 2U);
      behind = text_.skip_spaces(past_answer_suffix(text_, behind), range_.end);
      behind = text_.skip_spaces(behind + (text_[behind] == U':' ? 1U : 0U), range_.end);
      // 单选题答案:1.B 2.A
      const bool listed =
          behind > next && is_paper_digit(text_[behind]) && text_[behind - 1] == U':';
      next = behind >= range_.end || text_[behind] == U'\n' || listed ? behind : next;
      heading.range.end = next;
    }
    const std::size_t own = ordinal ? at : numbered_heading(at, next);
    if (own < at && name.is_sure && text_[next] == U'\n') {
      heading.range.begin = own;
      heading.title.begin = own;
      return true;
    }
    const bool rated = bracket && !heading.points->empty();
    if (label < at) {
      // Behind a question it is a field of that question.
      const NumberMark* number = number_at(text_.skip_blank(next, range_.end));
      return text_[next] == U'\n' && number != nullptr && number->value == 1;
    }
    return ordinal ? may_follow(name, next, rated || colon || bracket)
                   : stands_free(at, next, colon || rated, name);
  }

  /// 二、选择题 例:1+1=(B): past the sample that fills the line.
  std::size_t past_sample(std::size_t at) const {
    constexpr std::size_t kLongest = 120;
    const bool sign = text_[at] == U'。' || text_[at] == U',';
    const std::size_t end = std::min(text_.line_end(at), range_.end);
    const bool sample = begins_sample(text_, at + (sign ? 1U : 0U)) && end - at <= kLongest;
    return sample && first_question(at, end) == end ? end : at;
  }

  /// Where the note whose bracket never closes ends: before question 1 of its line; where it opens
  /// if none is there.
  std::size_t end_of_open_note(std::size_t open) const {
    constexpr std::size_t kLongest = 60;
    const std::size_t line = std::min({text_.line_end(open), range_.end, open + kLongest});
    const std::size_t first = first_question(open, line);
    return first < line ? first : open;
  }

  /// Where question 1 begins in the line: 每空2分,共24分1.安全生产...; its end where it does not.
  std::size_t first_question(std::size_t at, std::size_t end) const {
    auto mark = std::lower_bound(
        numbers_.begin(), numbers_.end(), at,
        [](const NumberMark& number, std::size_t where) { return number.begin < where; });
    for (; mark != numbers_.end() && mark->begin < end; ++mark) {
      const bool counted = mark->value == 1 && mark->style == NumberStyle::plain &&
                           (mark->separator == U'.' || mark->separator == U'、');
      if (counted && !mark->may_be_amount && mark->begin > at) {
        return mark->begin;
      }
    }
    return end;
  }

  /// 每题2分( B )1.: where the slot of the question that begins at `end` begins; `end` without one.
  std::size_t before_lead_slot(std::size_t at, std::size_t end) const {
    constexpr std::size_t kLongest = 10;
    for (std::size_t open = end; open > at && end - open < kLongest; --open) {
      if (text_[open - 1] == U'(' || text_[open - 1] == U'[') {
        const std::size_t past = past_bracket(text_, open - 1, end);
        return past > open && is_lead_slot({open - 1, past}) ? open - 1 : end;
      }
    }
    return end;
  }

  /// `共10题,每题2分` behind the name, up to the end of the line.
  std::size_t past_rest_of_line(std::size_t at) const {
    const std::optional<LabelName> label = label_name_at(text_, at);
    if (label && label->kind == LabelKind::points) {
      return at;  // 本题分值:4分 says it of one question
    }
    const std::size_t end = before_lead_slot(at, first_question(at, text_.line_end(at)));
    if (end - at > 60 || (text_[at] != U'共' && text_[at] != U',' && text_[at] != U'每' &&
                          text_[at] != U'本' && !is_paper_digit(text_[at]))) {
      return at;
    }
    // ,在括号内打√或打×( )1.: what is to be done stands before question 1.
    const std::size_t sentence = std::min(end, text_.find(U"。", {at, end}) + 1);
    const bool advises = text_[at] == U',' && end < text_.line_end(at) && sentence == end;
    const bool points = !read_points(text_, {at, sentence})->empty();
    // 每题2分。对的打√。1.: what is to be done; 每题10分。12.怎样...: a question.
    const std::size_t stop = holds_number(numbers_, {sentence, end}) ? sentence : end;
    return (points || advises) && number_at(at) == nullptr ? stop : at;
  }

  /// A tag before the number of one question: 单选题本题分值:4分1, or 单选题 7.
  bool is_tag(std::size_t begin, std::size_t next, Heading& heading) const {
    const std::optional<LabelName> label = label_name_at(text_, next);
    std::size_t at = next;
    if (label && label->kind == LabelKind::points) {
      at = text_.skip_spaces(next + label->length, range_.end);
      at = text_.skip_spaces(at + (text_[at] == U':' ? 1U : 0U), range_.end);
      const std::optional<PrintedNumber> number = printed_number(text_, at, range_.end);
      if (!number) {
        return false;
      }
      heading.points.edit().each = number->value;
      at = text_.skip_spaces(number->end, range_.end);
      at = text_.skip_spaces(at + (text_[at] == U'分' ? 1U : 0U), range_.end);
    }
    const NumberMark* number = number_at(text_.skip_blank(at, range_.end));
    if (number == nullptr || (at == next && (number->value == 1 || number->begin != at ||
                                             begins_answers(text_, numbers_, *number)))) {
      return false;
    }
    heading.role = Heading::Role::before;
    heading.range = {begin, at};
    return true;
  }

  /// `2. 单选题 (2.0分)` above a stem without a number: the number is that of the question.
  bool is_numbered_tag(std::size_t at, std::size_t next, Heading& heading) const {
    std::size_t begin = at;
    while (begin > range_.begin && text_[begin - 1] != U'\n' && at - begin < kMostTitle) {
      --begin;
    }
    const NumberMark* own = number_at(text_.skip_spaces(begin, at));
    const bool line = next < range_.end && text_[next] == U'\n';
    const std::size_t below = text_.skip_blank(next, range_.end);
    const bool counted = own != nullptr && own->after == at && own->style != NumberStyle::hanzi &&
                         (own->separator != 0 || own->style == NumberStyle::word);
    if (!counted || !line || below >= range_.end || number_at(below) != nullptr ||
        asks_several(text_, numbers_, below, range_.end)) {
      return false;
    }
    heading.role = Heading::Role::within;
    heading.range = {at, next};
    if (!heading.points->each && heading.points->total) {
      heading.points.edit().each = heading.points->total;
    }
    return true;
  }

  /// What may come behind a heading with an ordinal.
  bool may_follow(const TypeName& name, std::size_t next, bool closed) const {
    const char32_t c = text_[next];
    const bool end =
        next >= range_.end || c == U'\n' || number_at(next) != nullptr || c == U'[' || c == U'—';
    if (end || closed) {
      return true;
    }
    const std::optional<HanziNumber> ordinal = hanzi_number_at(text_, next);
    const bool another = ordinal && is_ordinal_sign(text_[next + ordinal->length]);
    const bool answers = text_.has(next, U"答案") || text_.has(next, U"参考答案");
    if (name.is_sure && (instructs(next) || (is_paper_digit(c) && lists_answers(next)))) {
      return true;
    }
    return name.is_sure && (another || answers || c == U'第' || c == U'(' || c == U'“');
  }

  /// 一、单选题 1-5 BBDDC
  bool lists_answers(std::size_t at) const { return begins_key_list(text_, {at, range_.end}); }

  /// 三、判断题请对下列各题做出判断,...: what is to be done, up to the end of the line above a
  /// number.
  bool instructs(std::size_t at) const {
    constexpr std::size_t kLongest = 120;
    constexpr std::u32string_view kBegins = U"请下在每本从判将正";
    const std::size_t end = std::min(text_.line_end(at), range_.end);
    const NumberMark* below = number_at(text_.skip_blank(end, range_.end));
    return kBegins.find(text_[at]) != std::u32string_view::npos && end - at <= kLongest &&
           below != nullptr && below->separator != 0;
  }

  /// A heading without ordinal stands at the beginning of a line, or behind a space with a colon.
  bool stands_free(std::size_t at, std::size_t next, bool closed, const TypeName& name) {
    const bool marked = marks_begin(text_, range_.begin, at) < at;
    const NumberPlace place =
        marked ? NumberPlace::line_start : place_before(text_, at, range_.begin);
    const NumberMark* number = number_at(text_.skip_blank(next, range_.end));
    const bool first = number != nullptr && number->value == 1;
    const bool line_end = next >= range_.end || text_[next] == U'\n';
    if (number == nullptr && !line_end && describes_type(text_, {at, at + name.length})) {
      return false;
    }
    if (place == NumberPlace::line_start) {
      // 判断 alone on its line may be an answer, unless a question follows at once.
      const bool above = line_end && (number != nullptr || marked ||
                                      text_.has(text_.skip_blank(next, range_.end), U"题号"));
      return closed || (name.is_sure && (line_end || first)) ||
             (above && (marked || text_.at_line_start(at)));
    }
    const bool glued = number != nullptr && number->begin == next;
    if (name.is_sure && ((first && glued) || lists_answers(next)) && heads_glued_key(at)) {
      return true;
    }
    if (first && glued && name.is_sure && is_glued_section(text_, range_.begin, at, *number)) {
      return true;
    }
    if (number != nullptr && at > range_.begin && is_named_section(text_, {at, next}, *number)) {
      return true;
    }
    const bool named = first && (begins_count(next) || ends_in_questions(text_, at + name.length));
    return place == NumberPlace::behind_space && name.is_sure &&
           (named || (closed && (first || line_end || heads_several(text_, numbers_, next))));
  }

  /// 答案填空题1、寒2、热选择题1、A: a type with its answers in mid line, behind 答案 or behind
  /// another one.
  bool heads_glued_key(std::size_t at) {
    std::size_t before = at;
    while (before > range_.begin && (text_[before - 1] == U' ' || text_[before - 1] == U':')) {
      --before;
    }
    const bool labelled = before > range_.begin + 1 && text_.has(before - 2, U"答案");
    glued_key_ = glued_key_ || labelled;
    return glued_key_;
  }

  /// `2. 判断题` above 1. or 2.1., `(2) 判断题` above 3.: where its number begins; `at` where it
  /// has none.
  std::size_t numbered_heading(std::size_t at, std::size_t next) const {
    std::size_t begin = at;
    while (begin > range_.begin && text_[begin - 1] != U'\n' && at - begin < kMostTitle) {
      --begin;
    }
    const NumberMark* own = number_at(text_.skip_spaces(begin, at));
    const std::size_t below = text_.skip_blank(next, range_.end);
    const NumberMark* mark = number_at(below);
    if (own == nullptr || own->after != at ||
        (own->style != NumberStyle::plain && own->style != NumberStyle::paren)) {
      return at;
    }
    if (asks_several(text_, numbers_, below, range_.end)) {
      return own->begin;
    }
    for (; mark != nullptr && mark < numbers_.data() + numbers_.size() && mark->begin == below;
         ++mark) {
      // (2)判断题 above 3.
      const bool counts_on = own->style == NumberStyle::paren && mark->style == NumberStyle::plain;
      if ((mark->value == 1 || counts_on) && mark->separator != 0) {
        return own->begin;
      }
    }
    return at;
  }

  /// 三、作文(40分), 三、SQL语句题: a section whose name is no type we know, or one at its end; it
  /// states its points, ends in 题, or counts on from the section before. Gives where it ends;
  /// `at` where none begins there.
  std::size_t other_section(std::size_t at) {
    constexpr std::size_t kMostName = 14;
    const std::size_t begin = text_.skip_spaces(at, range_.end);
    const std::optional<HanziNumber> ordinal = hanzi_number_at(text_, begin);
    const std::size_t sign = ordinal ? begin + ordinal->length : begin;
    if (!ordinal || (text_[sign] != U'、' && text_[sign] != U'.')) {
      return at;
    }
    const std::size_t name = text_.skip_spaces(sign + 1, range_.end);
    std::size_t end = name;
    while (end < range_.end && end - name <= kMostName &&
           (is_hanzi(text_[end]) || is_paper_letter(text_[end]))) {
      ++end;
    }
    end = past_type_behind_space(text_, name, end, range_.end);
    if (last_ordinal_ > 0 && ordinal->value == last_ordinal_ + 1 &&
        is_task_line(text_, numbers_, name, range_.end)) {
      Heading task;
      task.role = Heading::Role::untyped;
      task.is_task = true;
      task.points = read_points(text_, {name, std::min(text_.line_end(name), range_.end)});
      task.range = {begin, name};
      task.title = {begin, sign};
      last_ordinal_ = ordinal->value;
      headings_.push_back(std::move(task));
      return name;
    }
    const std::size_t colon = text_.skip_spaces(end, range_.end);
    const std::size_t next =
        text_.skip_spaces(colon + (text_[colon] == U':' ? 1U : 0U), range_.end);
    const std::size_t behind = past_bracket(text_, next, range_.end);
    Heading heading;
    heading.points = read_points(text_, {next, behind});
    const bool rated = behind > next && !heading.points->empty();
    const bool line = next >= range_.end || text_[next] == U'\n';
    const bool counts_on = line && last_ordinal_ > 0 && ordinal->value == last_ordinal_ + 1;
    const bool named = end > name && text_[end - 1] == U'题' && (line || rated);
    if (end == name || end - name > kMostName || type_name_at(text_, name) ||
        names_answers_alone(text_, {name, end}) || !(rated || counts_on || named)) {
      outer_ordinal_ = ordinal->value;
      return at;
    }
    const std::optional<TypeName> any = type_at_end(text_, {name, end});
    const std::optional<TypeName> type = any && any->is_sure ? any : std::nullopt;
    if (type_name_within(text_, {name, end}) && !type) {
      return at;
    }
    heading.role = type ? Heading::Role::section : Heading::Role::untyped;
    heading.type = type ? std::optional(type->word) : std::nullopt;
    heading.range = {begin, rated ? behind : next};
    heading.title = {begin, end};
    last_ordinal_ = ordinal->value;
    headings_.push_back(std::move(heading));
    return headings_.back().range.end;
  }

  const PaperText& text_;
  TextRange range_;
  const std::vector<NumberMark>& numbers_;
  TitleReader title_;
  std::vector<Heading> headings_;
  /// 二 of the section before.
  std::int64_t last_ordinal_ = 0;
  /// 二 of the line that is no heading of questions, with those below it.
  std::int64_t outer_ordinal_ = 0;
  /// Where the line began that was looked at last.
  std::size_t line_ = 0;
  /// Types with their answers were found in mid line.
  bool glued_key_ = false;
};

}  // namespace

std::vector<Heading> find_headings(const PaperText& text, TextRange range,
                                   const std::vector<NumberMark>& numbers) {
  return HeadingScan(text, range, numbers).run();
}

std::span<const Heading> headings_within(const std::vector<Heading>& headings, TextRange range) {
  const auto before = [](const Heading& heading, std::size_t at) {
    return heading.range.begin < at;
  };
  const auto first = std::lower_bound(headings.begin(), headings.end(), range.begin, before);
  return {first, std::lower_bound(first, headings.end(), range.end, before)};
}

}  // namespace tiku
