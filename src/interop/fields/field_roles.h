#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "interop/fields/key_kind.h"
#include "interop/table/question_columns.h"

namespace tiku {

/// What the fields of records that are questions hold, told by what stands in them.
struct FieldRoles {
  std::size_t stem = 0;
  std::optional<OptionSource> options;
  std::optional<std::size_t> answer;
  KeyKind key = KeyKind::none;
  /// The answer stands apart from the options, which are all wrong.
  bool is_apart = false;
  std::optional<std::size_t> type;
  std::optional<std::size_t> number;
  std::optional<std::size_t> explanation;
  /// Columns that each say another answer, so that none is taken.
  std::vector<std::size_t> rivals;
};

/// `named` has of each column what its name says, none where it says nothing: names are believed,
/// and what they leave open is found in the values of all records. Nothing where the values do not
/// prove that the records are questions.
std::optional<FieldRoles> find_field_roles(const RecordFields& records,
                                           const std::vector<ColumnRole>& named);

}  // namespace tiku
