#include "interop/text/question_signs.h"

#include <algorithm>

#include "interop/text/option_runs.h"
#include "interop/text/slots.h"

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
  return found != first.end() && has_one(second, {*found, range.end});
}

}  // namespace

QuestionSigns::QuestionSigns(const PaperText& text, TextRange range,
                             const std::vector<Label>& labels) {
  for (const OptionMark& mark : find_option_marks(text, range, OptionNeed::possible)) {
    if (mark.label == 'A') {
      first_options_.push_back(mark.begin);
    } else if (mark.label == 'B') {
      second_options_.push_back(mark.begin);
    }
  }
  for (const Label& label : labels) {
    if (label.kind == LabelKind::answer || label.kind == LabelKind::response) {
      answers_.push_back(label.begin);
    }
  }
  for (const Slot& slot : find_slots(text, range)) {
    slots_.push_back(slot.range.begin);
  }
  for (const Underline& blank : find_underlines(text, range)) {
    slots_.push_back(blank.range.begin);
  }
  std::sort(slots_.begin(), slots_.end());
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (text[at] == U'?') {
      question_marks_.push_back(at);
    } else if (text[at] == U'①' && text.at_line_start(at)) {
      first_circled_.push_back(at);
    } else if (text[at] == U'②') {
      second_circled_.push_back(at);
    }
  }
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
