#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// What the questions of a group have in common, so that an answer without a label is believed only
/// where its neighbours have one in the same place.
struct GroupHabits {
  bool trailing_letters = false;
  bool text_behind = false;
  /// Letters stand in a column behind the stems.
  bool column_letters = false;
  /// A star at the end of some options, not of all, says which are right.
  bool star_marks = false;
  /// Answers stand in the slots.
  bool slots = false;
  /// Slots hold circles and crosses and no ticks: a circle says true.
  bool circle_is_true = false;
  /// Answers of questions without options are all T or F: an F says false.
  bool f_is_false = false;
  /// What an A says of a judgement without options, by the note of its section.
  std::optional<bool> a_is_true;
  /// How many options most questions have.
  std::size_t options = 0;
};

/// How the questions of a group, read once without any knowledge of each other, should be read:
/// what one of them shows in a place where none of the others has it is text.
GroupReading reading_of(const PaperText& text, const std::optional<TypeWord>& type,
                        std::string_view title, const std::vector<ReadQuestion>& questions);

/// Whether the question has options, a blank, an answer or a tag: more than a question mark.
bool has_shape(const ReadQuestion& question);

/// Pages of text under no heading that hold a blank somewhere and nothing else of a question.
bool is_only_long(const std::optional<TypeWord>& type, const ReadQuestion& question);

GroupHabits habits_of(const std::vector<ReadQuestion>& questions);

/// Whether the letters behind the last option are the answer.
bool do_trailing_letters_count(const ReadQuestion& question, const GroupHabits& habits);

/// ...怎么处理? D: where nearly all have it so, or it stands alone and is no A torn off its option.
bool do_column_letters_count(const ReadQuestion& question, const GroupHabits& habits, bool has_key);

}  // namespace tiku
