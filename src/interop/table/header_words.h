#pragma once

#include <optional>
#include <string_view>

#include "interop/table/question_columns.h"

namespace tiku {

/// A word that heads a column of question lists: simplified, small letters, no spaces or brackets.
struct HeaderWord {
  std::string_view word;
  ColumnRole role = ColumnRole::none;
  /// See QuestionColumn::is_vague.
  bool is_vague = false;
};

/// The entry of exactly this word.
std::optional<HeaderWord> find_header_word(std::string_view folded);

}  // namespace tiku
