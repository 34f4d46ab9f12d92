#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "interop/fields/field_habits.h"
#include "interop/fields/option_objects.h"

namespace tiku {

/// What there is to choose from in one record.
struct Choices {
  std::vector<std::string> texts;
  /// How the file names each of them, "" where it does not.
  std::vector<std::string> names;
  /// Says which are right itself.
  bool is_judged = false;

  bool are_several() const;
};

/// Where the options of all records stand.
struct OptionSource {
  enum class Kind { held, objects, siblings, text };

  /// A list or a map of options, a list of objects, several fields, or one text.
  Kind kind = Kind::held;
  std::vector<std::size_t> columns;
  OptionObjects objects = {};
  /// The names of the columns count them.
  bool is_named = false;
};

Choices choices_in(const RecordFields& records, std::size_t row, const OptionSource& source);

/// The place that the end of a name counts, from 0 for a letter: optA, option2; 0 where none does.
std::size_t place_by_name(std::string_view name);

/// Every list, map and text that may hold the options. `free` has the columns that nothing else is
/// known about.
std::vector<OptionSource> held_options(const RecordFields& records,
                                       const std::vector<FieldHabit>& habits,
                                       const std::set<std::size_t>& free);

/// Fields side by side that may hold an option each: by what counts them in their names, or as far
/// as short texts follow each other.
std::vector<OptionSource> sibling_options(const RecordFields& records,
                                          const std::vector<FieldHabit>& habits,
                                          const std::set<std::size_t>& free);

}  // namespace tiku
