#include "interop/text/scan/numbering.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/lead_slots.h"
#include "interop/text/scan/number_style.h"
#include "interop/text/scan/numbers_ahead.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/terms.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// How many marks a look ahead may take.
constexpr std::size_t kAhead = kMarksAhead;
constexpr std::size_t kNear = 200;
/// Most sections have no more questions.
constexpr std::size_t kUsual = 20;

class NumberWalk {
 public:
  NumberWalk(const PaperText& text, const NumberedBlock& block, std::span<const NumberMark> marks,
             const QuestionSigns& signs)
      : text_(text), block_(block), signs_(signs) {
    const NumberStyle style =
        block.is_case && count_parts(marks) ? NumberStyle::plain : choose_style(marks);
    const bool two_styles = style == NumberStyle::word && go_on_from_plain(marks);
    marks_.reserve(marks.size());
    for (const NumberMark& mark : marks) {
      const bool plain = two_styles && mark.style == NumberStyle::plain;
      if (mark.style == style || plain) {
        marks_.push_back(mark);
      }
    }
    separated_ = std::any_of(marks_.begin(), marks_.end(), [](const NumberMark& mark) {
      return mark.place == NumberPlace::line_start && mark.separator != 0;
    });
  }

  std::vector<EntryGroup> run() {
    walk();
    if (groups_.empty() && !marks_.empty()) {
      amounts_count_ = true;
      walk();
    }
    return std::move(groups_);
  }

 private:
  void walk() {
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      take(i);
    }
    close(block_.range.end);
  }

  bool is_open() const { return !groups_.empty(); }

  /// The text of the entry so far.
  TextRange entry_until(std::size_t end) const {
    return {groups_.back().entries.back().body.begin, end};
  }

  bool is_done(std::size_t end) const {
    const TextRange so_far = entry_until(end);
    return block_.expects_options
               ? signs_.has_answer_place(so_far) || signs_.has_circled_options(so_far)
               : signs_.is_complete(so_far);
  }

  void take(std::size_t i) {
    const NumberMark& mark = marks_[i];
    if (mark.begin < skip_until_) {
      return;
    }
    std::size_t begin = mark.begin;
    // Within a line a number can be glued to the digits of what stands before it.
    // $10.32. above 2. ends in no number.
    const bool expected = ends_in_value(text_, mark, expected_, begin) &&
                          (begin == mark.begin ||
                           (mark.place != NumberPlace::line_start && !runs_on(i) &&
                            !ends_block(mark) && !begins_next_line(i, expected_) &&
                            !counts_on_options(text_.skip_blank(mark.after, block_.range.end)) &&
                            (is_open() || !counts_behind_slot(text_, block_.range, marks_, i))));
    if (expected && !is_open() && (is_above_first(i) || is_above_tagged(text_, marks_, i))) {
      return;
    }
    if (expected && may_begin(mark, begin)) {
      if (!(nested_ == expected_ && comes_again(i))) {
        accept(i, begin, expected_);
        return;
      }
    } else if (!is_open() &&
               (may_start(i) || (amounts_count_ && begins_with_amount(signs_, marks_, i)))) {
      accept(i, mark.begin, mark.value);
      return;
    } else if (is_open() && (may_skip(i) || may_restart(i))) {
      return;
    }
    follow_list(mark);
  }

  /// Whether the mark with the expected number begins an entry.
  bool may_begin(const NumberMark& mark, std::size_t begin) const {
    const bool whole = begin == mark.begin;
    const NumberPlace place = whole ? mark.place : NumberPlace::within;
    if (mark.style != NumberStyle::plain) {
      return may_begin_named(mark, place);
    }
    if (mark.separator == 0) {
      return (place == NumberPlace::line_start && (!separated_ || lost_its_sign(mark))) ||
             counts_behind_slot(text_, block_.range, marks_, index_of(mark));
    }
    const bool of_list = place == NumberPlace::line_start ? is_other_list(mark)
                                                          : is_open() && is_bracketed_else(mark);
    if (of_list) {
      return false;
    }
    if (place == NumberPlace::line_start) {
      return !groups_.empty() && groups_.back().is_restart
                 ? signs_.is_complete({mark.after, std::min(block_.range.end, mark.after + kNear)})
                 : true;
    }
    if (mark.separator == U',' && is_open() && first_separator_ != U',') {
      return false;  // a list of amounts
    }
    if (mark.may_be_amount && whole && mark.separator != U',' && is_glued_to_answer(begin)) {
      return true;
    }
    if (mark.separator == U':' || mark.separator == U';' ||
        (mark.may_be_amount &&
         (mark.separator != U'、' || (place == NumberPlace::within && !is_behind_options(mark))))) {
      return false;
    }
    if (is_led_ && whole && is_behind_lead_digit(text_, block_.range, begin)) {
      return true;
    }
    if (!is_open()) {
      // 等于1,则: an amount, where lines begin with numbers.
      return !is_of_name(text_, block_.range.begin, mark, begin) &&
             (mark.separator != U',' || (whole && !(separated_ && place == NumberPlace::within)));
    }
    if (place == NumberPlace::behind_space) {
      const bool behind_sentence = begin > block_.range.begin && ends_sentence(text_[begin - 1]);
      return !(block_.expects_options || (mark.may_be_amount && !behind_sentence)) ||
             is_done(begin);
    }
    return (is_done(begin) || is_behind_answer(mark, whole) ||
            (block_.asks_for_terms &&
             is_term(text_, {entry_until(mark.begin).begin, mark.begin}, mark.after))) &&
           (whole || mark.separator == U'.' || mark.separator == U'、');
  }

  /// 答案:D6.2岁以下...: no amount begins right behind the letters of a labelled answer.
  bool is_glued_to_answer(std::size_t begin) const {
    constexpr std::size_t kNearLabel = 14;
    const char32_t sign = begin > block_.range.begin ? text_[begin - 1] : U'\0';
    const bool answer = (sign >= U'A' && sign <= U'H') || sign == U'√' || sign == U'×';
    return answer && is_open() && signs_.has_label({begin - std::min(begin, kNearLabel), begin});
  }

  bool begins_block(const NumberMark& mark) const {
    return text_.skip_blank(block_.range.begin, mark.begin) == mark.begin;
  }

  /// 问答题:21、... 22、...: all its digits count, though they end in the one expected.
  bool runs_on(std::size_t i) const {
    const std::size_t end = std::min(marks_.size(), i + kAhead);
    for (std::size_t j = i + 1; begins_block(marks_[i]) && j < end; ++j) {
      if (marks_[j].value == marks_[i].value + 1 || marks_[j].value == expected_ + 1) {
        return marks_[j].value > expected_ + 1;
      }
    }
    return false;
  }

  /// ...in 1976. at the very end: no question follows its last digit.
  bool ends_block(const NumberMark& mark) const {
    return text_.skip_blank(mark.after, block_.range.end) >= block_.range.end;
  }

  /// C. 112. D. 911: behind the amount the options go on.
  bool counts_on_options(std::size_t at) const {
    const char32_t letter = text_[at] | 0x20U;
    return letter > U'a' && letter <= U'h' && (text_[at + 1] == U'.' || text_[at + 1] == U')');
  }

  std::size_t index_of(const NumberMark& mark) const {
    return static_cast<std::size_t>(&mark - marks_.data());
  }

  /// ...C、钳形表2、380V电动机...: the text of a question may begin with an amount.
  bool is_behind_options(const NumberMark& mark) const {
    return is_open() && first_separator_ == U'、' && block_.expects_options && is_done(mark.begin);
  }

  /// `3七出:...` between 2、 and 4、.
  bool lost_its_sign(const NumberMark& mark) const {
    const std::size_t i = index_of(mark);
    const bool text = is_hanzi(text_[mark.after]) || text_[mark.after] == U'(';
    return is_open() && block_.is_typed && text &&
           (!block_.expects_options || is_done(mark.begin)) && !comes(marks_, i, expected_) &&
           comes(marks_, i, expected_ + 1);
  }

  /// The same for a number in brackets, a circle or a word.
  bool may_begin_named(const NumberMark& mark, NumberPlace place) const {
    const bool named = mark.style == NumberStyle::word && text_[mark.begin] != U'第';
    return named || place != NumberPlace::within || begins_block(mark) ||
           (is_open() && is_done(mark.begin));
  }

  /// 3) behind 1、 and 2、: an item of the answer, unless it has the place of an answer itself.
  bool is_other_list(const NumberMark& mark) const {
    const std::size_t end = std::min(block_.range.end, mark.after + kNear);
    return is_open() && is_bracketed_else(mark) && !signs_.is_complete({mark.after, end});
  }

  /// Whether a bracket closes behind the number, and behind the first one none does; or the
  /// reverse.
  bool is_bracketed_else(const NumberMark& mark) const {
    return first_separator_ != 0 && (mark.separator == U')') != (first_separator_ == U')');
  }

  /// Under a heading of questions that are answered in words: a number glued to the answer, which
  /// stands on a line of its own.
  bool is_behind_answer(const NumberMark& mark, bool whole) const {
    const TextRange so_far = entry_until(mark.begin);
    return whole && block_.is_typed && !block_.expects_options &&
           text_.line_end(so_far.begin) < mark.begin;
  }

  /// Whether the first entry of the block may have this number: the one that runs on, or any at
  /// the beginning of a line where no 1 follows.
  bool may_start(std::size_t i) const {
    const NumberMark& mark = marks_[i];
    const bool bare = mark.separator == 0 && mark.style == NumberStyle::plain;
    // 二、判断题4.: glued to the heading, the number that runs on, or on which that below does.
    const bool next = mark.value == block_.last_number + 1;
    const bool glued =
        block_.is_typed && mark.separator != 0 && (next ? begins_block(mark) : runs_on(i));
    if (mark.value > 0 && !mark.may_be_amount &&
        counts_behind_slot(text_, block_.range, marks_, i)) {
      return true;
    }
    if (mark.value <= 0 || (mark.place == NumberPlace::within && !glued) || mark.may_be_amount ||
        (bare && (separated_ || mark.place != NumberPlace::line_start))) {
      return false;
    }
    if (next || glued) {
      return !is_of_name(text_, block_.range.begin, mark, mark.begin);
    }
    return mark.place == NumberPlace::line_start &&
           (block_.is_typed || is_tagged(mark) || has_options_below(i) ||
            signs_.answers_at(mark.after) || is_answered_and_counts(signs_, marks_, i)) &&
           !bare && (!comes(marks_, i, expected_) || is_answered_and_counts(signs_, marks_, i));
  }

  bool is_led_on(std::size_t i) const { return counts_behind_slot(text_, block_.range, marks_, i); }

  /// Whether the next mark begins a line, and has this value.
  bool begins_next_line(std::size_t i, std::int64_t value) const {
    return i + 1 < marks_.size() && marks_[i + 1].value == value &&
           marks_[i + 1].place == NumberPlace::line_start && marks_[i + 1].separator != 0;
  }

  /// Whether the text behind the mark, up to the next one, is that of a question.
  bool asks(std::size_t i) const {
    const std::size_t end = i + 1 < marks_.size() ? marks_[i + 1].begin : block_.range.end;
    return signs_.is_complete({marks_[i].after, end});
  }

  /// Whether the expected number comes again before the one after it: then this one is an item of
  /// a list.
  bool comes_again(std::size_t i) const {
    bool other_list = false;
    const std::size_t end = std::min(marks_.size(), i + kAhead);
    for (std::size_t j = i + 1; j < end; ++j) {
      if (marks_[j].place < marks_[i].place) {
        continue;
      }
      if (marks_[j].value == expected_ && (!other_list || (!asks(i) && asks(j)))) {
        return true;
      }
      other_list = other_list || marks_[j].value == 1;
    }
    return false;
  }

  /// 工作项目 01:电脑概论 above 1. (2) ...: nothing is asked behind it, and question 1 follows.
  bool is_above_first(std::size_t i) const {
    if (marks_[i].place == NumberPlace::line_start || asks(i)) {
      return false;
    }
    const std::size_t end = std::min(marks_.size(), i + kAhead);
    const std::size_t line = text_.line_end(marks_[i].begin);
    bool list = false;  // 1.计算机 2.管理: what stands above counts on
    for (std::size_t j = i + 1; j < end; ++j) {
      const bool same_line = marks_[j].begin < line;
      if (marks_[j].value > expected_ && !same_line) {
        break;
      }
      list = list || marks_[j].value > expected_;
      const bool begins_line = marks_[j].place == NumberPlace::line_start &&
                               marks_[j].separator == U'.' && !marks_[j].may_be_amount;
      const bool named = is_of_name(text_, block_.range.begin, marks_[j], marks_[j].begin);
      if (marks_[j].value == expected_ && marks_[j].place != NumberPlace::within && !named &&
          (begins_line || (!list && asks(j)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a label or a slot gives an answer to the entry so far, and to the one that would begin
  /// at the mark, which begins a line.
  bool is_answered(std::size_t i) const {
    const NumberMark& mark = marks_[i];
    const std::size_t next = i + 1 < marks_.size() ? marks_[i + 1].begin : block_.range.end;
    const TextRange near{mark.after, std::min(next, mark.after + kNear)};
    const TextRange before = entry_until(mark.begin);
    return mark.place == NumberPlace::line_start &&
           (mark.separator == U'.' || mark.separator == U'、') &&
           ((signs_.has_label(before) && signs_.has_label(near)) ||
            (signs_.has_answer_place(before) && signs_.has_answer_place(near)));
  }

  /// Numbers that are missing: the entry before is complete, and the next one looks like one.
  bool may_skip(std::size_t i) {
    constexpr std::int64_t kMostMissing = 3;
    constexpr std::int64_t kFar = 60;
    const NumberMark& mark = marks_[i];
    const bool is_near = mark.value <= expected_ + kMostMissing;
    const bool has_options = block_.expects_options && mark.place == NumberPlace::line_start &&
                             !mark.may_be_amount && mark.value > expected_ && has_options_below(i);
    const bool ahead =
        mark.value > expected_ &&
        (is_near || (mark.value <= expected_ + kFar && (has_options || is_answered(i))));
    const bool glued =
        mark.place == NumberPlace::within && mark.separator != U'.' && mark.separator != U'、';
    if (!ahead || glued || mark.may_be_amount || mark.value == nested_ ||
        (mark.separator == 0 && mark.style == NumberStyle::plain && !has_options) ||
        (!is_done(mark.begin) && !is_behind_type(text_, mark.begin)) ||
        comes(marks_, i, expected_)) {
      return false;
    }
    const std::size_t next = i + 1 < marks_.size() ? marks_[i + 1].begin : block_.range.end;
    const TextRange near{mark.after, std::min(next, mark.after + kNear)};
    if (!is_behind_type(text_, mark.begin) &&
        !(block_.expects_options ? signs_.has_answer_place(near) : signs_.is_complete(near))) {
      return false;
    }
    accept(i, mark.begin, mark.value);
    groups_.back().entries.back().skips = true;
    return true;
  }

  /// Whether options stand before the next number that begins a line.
  bool has_options_below(std::size_t i) const {
    std::size_t end = block_.range.end;
    for (std::size_t j = i + 1; j < std::min(marks_.size(), i + kAhead); ++j) {
      if (marks_[j].place == NumberPlace::line_start) {
        end = marks_[j].begin;
        break;
      }
    }
    return signs_.has_options({marks_[i].after, end});
  }

  /// 1.[判断题]...
  bool is_tagged(const NumberMark& mark) const {
    const bool open = text_[mark.after] == U'[' || text_[mark.after] == U'(';
    return open && type_name_at(text_, mark.after + 1).has_value();
  }

  /// 6、钱先生,68岁。 4.若该病人...: a number of another style that stands in a question which has
  /// no options yet is of its text.
  bool is_printed_within(const NumberMark& mark) const {
    return is_open() && mark.value > 1 && mark.separator != first_separator_ &&
           block_.expects_options && !is_done(mark.begin);
  }

  /// Whether the entry has options and its answer, so that another 1 is a number printed twice.
  bool is_whole(std::size_t end) const {
    return is_open() && block_.expects_options && signs_.has_options(entry_until(end)) &&
           signs_.has_label(entry_until(end));
  }

  /// A number that does not follow, at the beginning of a line, with options below it.
  bool may_restart(std::size_t i) {
    const NumberMark& mark = marks_[i];
    // Sections without headings: each begins with a question 1 that has an answer of its own.
    const bool answered = mark.value == 1 && is_answered(i);
    const bool item = mark.value == 1 && expected_ <= 2 && !is_whole(mark.begin) && !answered;
    const bool bare = mark.separator == 0 && mark.style != NumberStyle::word;
    if (mark.place != NumberPlace::line_start || mark.value <= 0 || bare ||
        mark.value == expected_ || item || mark.may_be_amount) {
      return false;
    }
    if ((!has_options_below(i) && !is_tagged(mark) && !answered) || is_printed_within(mark)) {
      return false;
    }
    close(begin_with_line_above(text_, block_.range.begin, mark.begin, mark.value));
    groups_.push_back({{}, true});
    nested_ = 0;
    add(i, mark.begin, mark.value);
    return true;
  }

  /// Counts along with a list inside an entry.
  void follow_list(const NumberMark& mark) {
    if (!is_open() || mark.place == NumberPlace::within) {
      return;
    }
    if (mark.value == 1) {
      nested_ = 2;
    } else if (nested_ != 0 && mark.value == nested_) {
      ++nested_;
    }
  }

  void accept(std::size_t i, std::size_t begin, std::int64_t value) {
    if (!is_open()) {
      groups_.emplace_back();
    }
    nested_ = 0;
    add(i, begin, value);
  }

  void add(std::size_t i, std::size_t begin, std::int64_t value) {
    const NumberMark& mark = marks_[i];
    NumberedEntry entry;
    entry.number = value;
    entry.style = mark.style;
    entry.begin = begin_with_line_above(text_, block_.range.begin, begin, value);
    close(entry.begin);
    entry.body = {mark.after, block_.range.end};
    const bool second = i + 1 < marks_.size() && marks_[i + 1].begin == mark.after &&
                        mark.style == NumberStyle::plain && !marks_[i + 1].may_be_amount &&
                        marks_[i + 1].separator != 0;
    if (second) {
      entry.second = marks_[i + 1].value;
      entry.behind_second = marks_[i + 1].after;
      skip_until_ = entry.behind_second;
    }
    if (groups_.back().entries.empty()) {
      first_separator_ = mark.separator;
      is_led_ = is_behind_lead_digit(text_, block_.range, begin);
      groups_.back().entries.reserve(std::min(marks_.size() - i, kUsual));
    }
    groups_.back().entries.push_back(entry);
    expected_ = value + 1;
  }

  void close(std::size_t end) {
    if (is_open() && !groups_.back().entries.empty()) {
      groups_.back().entries.back().body.end = end;
    }
  }

  const PaperText& text_;
  const NumberedBlock& block_;
  const QuestionSigns& signs_;
  std::vector<NumberMark> marks_;
  std::vector<EntryGroup> groups_;
  std::int64_t expected_ = 1;
  char32_t first_separator_ = 0;
  std::int64_t nested_ = 0;
  std::size_t skip_until_ = 0;
  bool separated_ = false;
  /// ( 2 )1. began the group.
  bool is_led_ = false;
  /// Nothing counts otherwise: 1.50 may be number 1.
  bool amounts_count_ = false;
};

}  // namespace

std::vector<EntryGroup> walk_numbers(const PaperText& text, const NumberedBlock& block,
                                     std::span<const NumberMark> marks,
                                     const QuestionSigns& signs) {
  std::vector<EntryGroup> groups = NumberWalk(text, block, marks, signs).run();
  std::erase_if(groups, [](const EntryGroup& group) { return group.entries.empty(); });
  for (EntryGroup& group : groups) {
    drop_second_numbers(group);
    take_lead_slots(text, block.range, signs, group);
    take_digits_behind(text, group);
  }
  return groups;
}

}  // namespace tiku
