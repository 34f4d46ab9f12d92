#pragma once

#include <optional>
#include <set>
#include <vector>

#include "interop/fields/field_habits.h"
#include "interop/fields/key_kind.h"

namespace tiku {

/// A column that names options of nearly every record that has some.
struct KeyColumn {
  std::size_t column = 0;
  KeyKind kind = KeyKind::none;
};

/// The options of all records, as one source has them.
class ChoiceRows {
 public:
  ChoiceRows(const RecordFields& records, const OptionSource& source);

  const RecordFields& records() const { return records_; }

  const Choices& at(std::size_t row) const { return rows_[row]; }

  /// How many records have several options.
  std::size_t count() const { return count_; }

  /// How many records have something there that is no list of options.
  std::size_t broken() const { return broken_; }

  /// How many say themselves which are right.
  std::size_t judged() const { return judged_; }

  /// How many options all of them have, and how many bytes these.
  std::size_t options() const { return options_; }

  std::size_t length() const { return length_; }

 private:
  const RecordFields& records_;
  std::vector<Choices> rows_;
  std::size_t count_ = 0;
  std::size_t broken_ = 0;
  std::size_t judged_ = 0;
  std::size_t options_ = 0;
  std::size_t length_ = 0;
};

/// The column as a key to these options, if it is one. Its name may say already that it has the
/// answers: then few records are enough.
std::optional<KeyColumn> key_column(const ChoiceRows& choices, std::size_t column,
                                    const FieldHabit& habit, bool is_named);

/// Whether both say the same of all records.
bool agree(const ChoiceRows& choices, const KeyColumn& one, const KeyColumn& other);

/// Whether the column holds the right answer apart from the texts of a list, which are then all
/// wrong: it is never one of them, a number where they are numbers, and the other truth beside one.
bool is_key_apart(const RecordFields& records, std::size_t list, std::size_t column);

}  // namespace tiku
