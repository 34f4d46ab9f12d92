#pragma once

#include <optional>

#include "interop/table/question_columns.h"

namespace tiku {

/// The columns of a list without a header in which a program wrote lists into cells: what is asked,
/// ['right text'] as its answer, or ['a', 'b', 'c'] as its options and a key beside them that names
/// one. None where the rows do not prove it.
std::optional<QuestionHeader> find_listed_columns(const Table& table);

/// Where answers are lists, [] is none: nothing stands in such cells then.
void clear_empty_lists(Table& table, const QuestionHeader& header);

}  // namespace tiku
