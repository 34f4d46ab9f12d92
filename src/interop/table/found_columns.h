#pragma once

#include <optional>

#include "interop/table/question_columns.h"

namespace tiku {

/// The columns of a list without a header that can be read, told by what stands in them: a text,
/// several options and a key that names one of them in nearly every row. None where the rows do not
/// prove it.
std::optional<QuestionHeader> find_unheaded_columns(const Table& table);

}  // namespace tiku
