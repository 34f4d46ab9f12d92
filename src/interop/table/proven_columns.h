#pragma once

#include <optional>

#include "interop/table/question_columns.h"

namespace tiku {

/// Roles of the columns told by what stands in the rows from `first_row` on; `header` has what the
/// headers say, none where they say nothing or there are none. Nothing where the rows do not prove
/// that they are questions with options and a key.
std::optional<QuestionColumns> find_proven_columns(const Table& table, std::size_t first_row,
                                                   const QuestionColumns& header);

}  // namespace tiku
