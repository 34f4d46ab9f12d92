#include "interop/text/scan/numbers_ahead.h"

#include <algorithm>

#include "interop/text/scan/words.h"

namespace tiku {

bool is_answered_and_counts(const QuestionSigns& signs, std::span<const NumberMark> marks,
                            std::size_t i) {
  const std::size_t end = std::min(marks.size(), i + kMarksAhead);
  for (std::size_t j = i + 1; j < end; ++j) {
    if (marks[j].place == NumberPlace::line_start) {
      return marks[j].value == marks[i].value + 1 && marks[j].separator == marks[i].separator &&
             signs.has_label({marks[i].after, marks[j].begin});
    }
  }
  return false;
}

bool begins_with_amount(const QuestionSigns& signs, std::span<const NumberMark> marks,
                        std::size_t i) {
  const NumberMark& mark = marks[i];
  const std::size_t end = std::min(marks.size(), i + kMarksAhead);
  for (std::size_t j = i + 1; mark.value == 1 && mark.may_be_amount && j < end; ++j) {
    if (marks[j].value == 2 && marks[j].separator == mark.separator && !marks[j].may_be_amount) {
      return signs.has_options({mark.after, marks[j].begin});
    }
  }
  return false;
}

bool comes(std::span<const NumberMark> marks, std::size_t i, std::int64_t value) {
  const std::size_t end = std::min(marks.size(), i + kMarksAhead);
  for (std::size_t j = i + 1; j < end; ++j) {
    const bool second = marks[j].begin == marks[j - 1].after;
    if (marks[j].value == value && marks[j].place != NumberPlace::within && !second &&
        !marks[j].may_be_amount) {
      return true;
    }
  }
  return false;
}

bool is_above_tagged(const PaperText& text, std::span<const NumberMark> marks, std::size_t i) {
  constexpr std::size_t kLongestTitle = 60;
  return i + 1 < marks.size() && marks[i + 1].value == marks[i].value &&
         marks[i + 1].separator == marks[i].separator && marks[i].separator != 0 &&
         marks[i + 1].begin - marks[i].after <= kLongestTitle &&
         type_name_at(text, marks[i + 1].after) && !type_name_at(text, marks[i].after);
}

bool holds_number(std::span<const NumberMark> marks, TextRange range) {
  auto mark = std::lower_bound(
      marks.begin(), marks.end(), range.begin,
      [](const NumberMark& number, std::size_t where) { return number.begin < where; });
  for (; mark != marks.end() && mark->begin < range.end; ++mark) {
    const bool counts = mark->separator != 0 || mark->style != NumberStyle::plain;
    if (counts && !mark->may_be_amount) {
      return true;
    }
  }
  return false;
}

}  // namespace tiku
