#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "interop/table/question_columns.h"

namespace tiku {

/// What a header says that is put together of known words, in whatever order and spelling:
/// correct_answer_letter, Question Text, 题目正文内容. `folded` as fold_header leaves it; none
/// where a part of it is no such word.
ColumnRole read_header_phrase(std::string_view folded);

/// One of several columns of a phrase: option_text_a, answerOption1, "First choice", 4th option.
struct NumberedPhrase {
  /// What the words say without the number; `blank` of words for answers alone.
  ColumnRole role = ColumnRole::none;
  /// From 1; 0 where the header counts from 0 and this is its first.
  std::size_t position = 0;
  bool is_digit = false;
};

std::optional<NumberedPhrase> read_numbered_phrase(std::string_view folded);

}  // namespace tiku
