#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// A type as a bank or key names it. `choice` is single or multiple by its answer, `open` is a case
/// where it has parts and short where not.
enum class TypeWord : std::uint8_t {
  single,
  multiple,
  indeterminate,
  judge,
  fill,
  short_answer,
  case_study,
  given,
  choice,
  open
};

/// The type that "single", "单选", "单项选择题", "问答题" ... name; full-width and upper-case forms
/// too.
std::optional<TypeWord> parse_type(std::string_view text);

/// One name of a type as banks write it, in small letters; 题 may stand behind it.
struct TypeAlias {
  std::string_view name;
  TypeWord word = TypeWord::single;
};

/// Every name of every type, the stable names first.
std::span<const TypeAlias> type_aliases();

/// The stable names, for suggestions.
std::vector<std::string_view> type_names();
/// The type of a word that names exactly one.
std::optional<QuestionType> plain_type(TypeWord word);
/// "single" ... "choice"; an open word is "short".
std::string_view word_name(TypeWord word);

/// The words that parse_truth reads as true or as false.
std::span<const std::string_view> truth_words(bool truth);

/// What "true", "对", "正确", "√", "错误", "×" ... say; never letters that could be labels other
/// than T, F, Y and N.
std::optional<bool> parse_truth(std::string_view text);

/// Whether two options say true and false, and if so whether the first says true. Single signs do
/// so only as a pair that people write: T and F, Y and N, √ and ×; 1 and 0 are numbers, x and y
/// names.
std::optional<bool> truth_of_pair(std::string_view first, std::string_view second);

}  // namespace tiku
