#include "interop/text/scan/question_signs.h"

#include <algorithm>

#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

bool has_one(const std::vector<std::size_t>& places, TextRange range) {
  const auto found = std::lower_bound(places.begin(), places.end(), range.begin);
  return found != places.end() && *found < range.end;
}

/// One of `first` and behind it one of `second`.
bool has_both(const std::vector<std::size_t>& first, const std::vector<std::size_t>& second,
              TextRange range) {
  const auto found = std::lower_bound(first.begin(), first.end(), range.begin);
  return found != first.end() && *found < range.end && has_one(second, {*found, range.end});
}

}  // namespace

QuestionSigns::QuestionSigns(const PaperText& text, TextRange range,
                             const std::vector<Label>& labels) {
  for (const Label& label : labels) {
    if (label.kind == LabelKind::answer || label.kind == LabelKind::response) {
      answers_.push_back(label.begin);
    }
  }
  read_characters(text, range);
  for (const Underline& blank : find_underlines(text, range)) {
    slots_.push_back(blank.range.begin);
  }
  std::sort(slots_.begin(), slots_.end());
}

/// Each sign is only counted: a list of all of them, as a question has it, would be larger than the
/// text.
void QuestionSigns::read_characters(const PaperText& text, TextRange range) {
  std::vector<OptionMark> row;  // a. b. c. within lines
  std::size_t slot_end = range.begin;
  constexpr CharacterKinds kSigns = kind::sign | kind::bracket | kind::option;
  for (std::size_t at = range.begin; (at = text.next(kSigns, at, range.end)) < range.end; ++at) {
    const char32_t c = text[at];
    if (c == U'?') {
      question_marks_.push_back(at);
    } else if ((c == U'(' || c == U'[') && at >= slot_end) {
      const std::optional<Slot> slot = slot_at(text, at, range);
      slot_end = slot ? slot->range.end : at;
      // 对(正确答案)错: the right one of options without letters.
      if (slot || text.has(at + 1, U"正确答案)")) {
        slots_.push_back(at);
      }
    } else if (c >= U'A' && c <= U'h' && may_begin_option(text, at, range)) {
      add_option(text, at, range, row);
    } else if (c == U'①' && text.at_line_start(at)) {
      first_circled_.push_back(at);
    } else if (c == U'②') {
      second_circled_.push_back(at);
    }
  }
  drop_stray_letters(row);
  for (const OptionMark& mark : row) {
    add_option(mark);
  }
  std::sort(first_options_.begin(), first_options_.end());
  std::sort(second_options_.begin(), second_options_.end());
}

void QuestionSigns::add_option(const PaperText& text, std::size_t at, TextRange range,
                               std::vector<OptionMark>& row) {
  if (text[at] >= U'C' && text[at] < U'a') {
    return;  // A and B are enough, but a row of small letters goes on
  }
  const std::optional<OptionMark> mark = option_mark_at(text, at, range, OptionNeed::possible);
  if (mark && mark->is_in_row) {
    row.push_back(*mark);
  } else if (mark) {
    add_option(*mark);
  }
}

void QuestionSigns::add_option(const OptionMark& mark) {
  if (mark.label == 'A') {
    first_options_.push_back(mark.begin);
  } else if (mark.label == 'B') {
    second_options_.push_back(mark.begin);
  }
}

bool QuestionSigns::answers_at(std::size_t at) const {
  return has_one(answers_, {at, at + 1});
}

bool QuestionSigns::has_options(TextRange range) const {
  return has_both(first_options_, second_options_, range);
}

bool QuestionSigns::has_circled_options(TextRange range) const {
  return has_both(first_circled_, second_circled_, range);
}

bool QuestionSigns::has_question_place(TextRange range) const {
  return has_one(slots_, range) || has_options(range);
}

bool QuestionSigns::has_label(TextRange range) const {
  return has_one(answers_, range);
}

bool QuestionSigns::has_answer_place(TextRange range) const {
  return has_one(answers_, range) || has_one(slots_, range) || has_options(range);
}

bool QuestionSigns::asks(TextRange range) const {
  return has_one(slots_, range) || has_one(question_marks_, range);
}

bool QuestionSigns::is_complete(TextRange range) const {
  return has_answer_place(range) || has_one(question_marks_, range);
}

}  // namespace tiku
