#pragma once

#include <cstddef>
#include <string_view>

#include "interop/fields/record_fields.h"

namespace tiku {

/// What the values of one field have in common, over all records.
struct FieldHabit {
  std::size_t rows = 0;
  std::size_t filled = 0;
  std::size_t texts = 0;
  /// Different texts, and such that differ in more than digits.
  std::size_t distinct = 0;
  std::size_t worded = 0;
  /// Bytes of all texts.
  std::size_t length = 0;
  std::size_t numbers = 0;
  /// Numbers that count on from the one above.
  std::size_t counted = 0;
  /// Texts of several words.
  std::size_t phrases = 0;
  /// Texts that end as a question does, or show a blank.
  std::size_t asking = 0;
  std::size_t truths = 0;
  std::size_t types = 0;
  /// Letters that may name options, and nothing else.
  std::size_t picks = 0;
  std::size_t lists = 0;
  std::size_t maps = 0;
  /// No number is less than the one above.
  bool is_sorted = true;

  bool is_text() const { return filled > 0 && texts == filled; }

  bool are_numbers() const { return numbers * 10 >= texts * 9; }

  std::size_t mean() const { return texts == 0 ? 0 : length / texts; }
};

FieldHabit habit_of(const RecordFields& records, std::size_t column);

/// Whether nearly all of them are: a slip of the hand in twenty.
constexpr bool are_nearly_all(std::size_t some, std::size_t all) {
  return all > 0 && some * 20 >= all * 19;
}

/// Whether the text ends as what is asked does, or shows a blank.
bool asks(std::string_view text);

/// true, 错误: what says of a statement whether it holds, and is no number.
bool is_truth(std::string_view text);

}  // namespace tiku
