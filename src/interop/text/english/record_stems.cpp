#include "interop/text/english/record_stems.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/record_heads.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `Question`, `Pregunta`.
bool names_question_word(std::string_view word) {
  constexpr std::size_t kLongest = 16;
  const LabelWord* const label =
      word.size() <= kLongest ? find_label_word(fold_case(word)) : nullptr;
  return (word.size() == 8 && has_word(word, 0, "question")) ||
         (label != nullptr && label->meaning == LabelMeaning::question);
}

bool is_tag_alone(std::string_view asked) {
  return asked.empty() || (asked.front() == '[' && asked.back() == ']');
}

/// `Which rings?** `, `Which rings? 4)`: without the end of what began before it, and without the
/// number that a place for the answer has again.
std::string_view without_number(std::string_view asked, std::int64_t number) {
  if (asked.ends_with("**") && asked.find("**") == asked.size() - 2) {
    asked = trim(asked.substr(0, asked.size() - 2));
  }
  if (!asked.ends_with(')')) {
    return asked;  // most heads
  }
  const std::string again = " " + std::to_string(number) + ")";
  return asked.ends_with(again) ? trim(asked.substr(0, asked.size() - again.size())) : asked;
}

}  // namespace

RecordStems::RecordStems(EnglishLines& lines, const std::vector<OptionList>& records,
                         std::string_view shape)
    : lines_(lines), records_(records), shape_(shape) {
  tag_ = repeated_tag();
  repeats_number_ = repeat_numbers();
  have_topics_ = are_topics();
  are_plain_ = are_plain();
}

std::int64_t RecordStems::spell(const OptionList& record, std::int64_t last) {
  last = spell_between(record.gap, record.head, last);
  last = record.number > 0 ? record.number : last + 1;
  spell_head(record.head, record.first(), last);
  quiet_statements(record);
  return last;
}

std::int64_t RecordStems::spell_rest(std::int64_t last) {
  return spell_between(records_.back().end(), lines_.size(), last);
}

/// `(MCQ):`, `Question:` in front of what is asked, in more than half of the heads.
std::string RecordStems::repeated_tag() const {
  std::map<std::string_view, std::size_t> seen;
  for (const OptionList& record : records_) {
    const std::string_view tag = record.head == std::string::npos ? "" : tag_of(record);
    if (!tag.empty() && ++seen[tag] * 2 > records_.size()) {
      return std::string(tag);
    }
  }
  return {};
}

/// What stands in brackets behind the number, or a word for a question, with a colon behind it.
std::string_view RecordStems::tag_of(const OptionList& record) const {
  const std::string_view asked = lines_.trimmed(record.head).substr(record.asked);
  const bool is_bracket = !asked.empty() && (asked.front() == '(' || asked.front() == '[');
  std::size_t end = is_bracket ? asked.find(asked.front() == '(' ? ')' : ']') : asked.find(':');
  if (end == std::string_view::npos ||
      (!is_bracket && !names_question_word(trim(asked.substr(0, end))))) {
    return {};
  }
  while (++end < asked.size() && (asked[end] == ':' || asked[end] == ' ' || asked[end] == '*')) {
  }
  return asked.substr(0, end);
}

/// Heads of questions without options, which count on from `last`; the last number.
std::int64_t RecordStems::spell_between(std::size_t begin, std::size_t end, std::int64_t last) {
  // A head that counts on has a number: in digits, or in a shape with Roman ones.
  const LineTraits may = shape_.find('%') == std::string_view::npos ? trait::digit : trait::any;
  for (std::size_t i = begin; i < end && last > 0; ++i) {
    if (lines_.has(i, may)) {
      const RecordHead head = read_record_head(lines_.trimmed(i));
      if (head.number == last + 1 && head.shape == shape_) {
        spell_head(i, end, ++last);
      }
    }
  }
  return last;
}

void RecordStems::spell_head(std::size_t i, std::size_t end, std::int64_t number) {
  if (are_plain_) {
    return;
  }
  const std::string_view line = lines_.trimmed(i);
  const std::string_view asked = asked_behind(line.substr(read_record_head(line).after), number);
  const bool is_tag = is_tag_alone(asked) || (have_topics_ && i + 1 < end);
  std::size_t next = i + 1;
  while (is_tag && next < end && lines_.is_blank(next)) {
    ++next;
  }
  if (is_tag && next < end) {
    std::string_view below = lines_.trimmed(next);
    below = trim(below.substr(std::min(below.find_first_not_of('#'), below.size())));
    lines_.set(i, {std::to_string(number), ". ", below});
    lines_.set(next, {});
  } else {
    lines_.set(i, {std::to_string(number), ". ", asked});
  }
}

/// `1. Salt is cheap.` between what is asked and the options: they count from 1.
void RecordStems::quiet_statements(const OptionList& record) {
  std::int64_t last = 0;
  for (std::size_t i = record.head + 1; i < record.first(); ++i) {
    const LineLead lead = lines_.lead(i);
    if (!lines_.is_blank(i) && lead.kind == LeadKind::number && lead.value == last + 1) {
      lines_.quiet_number(i);
      last = lead.value;
    }
  }
}

/// Whether all heads are such as every reader of papers knows.
bool RecordStems::are_plain() const {
  return std::all_of(records_.begin(), records_.end(), [this](const OptionList& record) {
    if (record.head == std::string::npos) {
      return true;
    }
    const LineLead lead = lines_.lead(record.head);
    const std::string_view behind = trim(lines_[record.head].substr(lead.after));
    return (lead.kind == LeadKind::number || lead.kind == LeadKind::word) &&
           lead.value == record.number && !have_topics_ && asked_by(record) == behind &&
           (behind.empty() || !is_tag_alone(behind));
  });
}

/// Short words that ask nothing, set apart from the lines below, in all heads.
bool RecordStems::are_topics() const {
  constexpr std::size_t kLongest = 60;
  return std::all_of(records_.begin(), records_.end(), [this](const OptionList& record) {
    if (record.head == std::string::npos || record.head + 1 >= record.first()) {
      return false;
    }
    const std::string_view topic = asked_by(record);
    const bool is_apart =
        topic.starts_with("·") || topic.starts_with("•") || lines_.is_blank(record.head + 1);
    const std::size_t below = lines_.next_filled(record.head + 1);
    return is_apart && below < record.first() && !topic.empty() && topic.size() <= kLongest &&
           !ends_asking(topic) && !topic.ends_with('.');
  });
}

/// `4. 4 Which rings?`: in nearly all heads.
bool RecordStems::repeat_numbers() const {
  std::size_t twice = 0;
  for (const OptionList& record : records_) {
    const std::string_view behind = record.head == std::string::npos
                                        ? std::string_view()
                                        : lines_.trimmed(record.head).substr(record.asked);
    const bool is_number = !behind.empty() && is_ascii_digit(behind[0]);  // of few heads
    twice += is_number && behind.starts_with(std::to_string(record.number) + " ") ? 1U : 0U;
  }
  return twice * 10 >= records_.size() * 8;
}

std::string_view RecordStems::asked_by(const OptionList& record) const {
  return asked_behind(lines_.trimmed(record.head).substr(record.asked), record.number);
}

/// What stands behind a head without what comes again in all of them.
std::string_view RecordStems::asked_behind(std::string_view asked, std::int64_t number) const {
  asked.remove_prefix(!tag_.empty() && asked.starts_with(tag_) ? tag_.size() : 0);
  if (repeats_number_) {
    const std::string again = std::to_string(number) + " ";
    asked.remove_prefix(asked.starts_with(again) ? again.size() : 0);
  }
  return without_number(trim(asked), number);
}

}  // namespace tiku
