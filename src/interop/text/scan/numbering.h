#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "interop/text/scan/numbers.h"
#include "interop/text/scan/question_signs.h"
#include "interop/text/scan/words.h"

namespace tiku {

/// One numbered entry: a question, or an answer of a key.
struct NumberedEntry {
  std::int64_t number = 0;
  NumberStyle style = NumberStyle::plain;
  std::size_t begin = 0;
  TextRange body;
  /// A second number right behind the first (the author's, behind the platform's).
  std::size_t behind_second = 0;
  std::int64_t second = 0;
  /// A slot right before the number: ( √ ) 1. ...
  TextRange lead;
  /// Behind its text, of those below it (between_questions.h).
  TextRange behind;
  /// The name of a type right behind the number.
  std::optional<TypeWord> tag;
  /// Numbers before this one are missing.
  bool skips = false;
  /// No number is printed: it was counted.
  bool is_counted = false;
};

/// Entries whose numbers follow each other.
struct EntryGroup {
  std::vector<NumberedEntry> entries;
  /// The group began in the middle of a block, with a number that was not expected.
  bool is_restart = false;
};

/// What the walk knows of the block beforehand.
struct NumberedBlock {
  TextRange range;
  /// Under a heading of choice questions an entry is complete with its options only.
  bool expects_options = false;
  /// Under a heading of any type.
  bool is_typed = false;
  /// Under a heading of cases.
  bool is_case = false;
  /// Under 名词解释: an entry may be a name alone.
  bool asks_for_terms = false;
  /// Number of the last question before the block: numbers may run on.
  std::int64_t last_number = 0;
};

/// Finds the numbered entries of a block by the number that is expected next. Numbers of lists
/// within an entry, amounts and numbers of another style stay in the text. `marks` are those of the
/// block.
std::vector<EntryGroup> walk_numbers(const PaperText& text, const NumberedBlock& block,
                                     std::span<const NumberMark> marks, const QuestionSigns& signs);

}  // namespace tiku
