#pragma once

#include <cstddef>

#include "format/table.h"
#include "interop/table/question_columns.h"

namespace tiku {

/// What columns are beside each other and above their rows: titles, options that are numbered by a
/// word nobody knows, a key with a word of its own.
void settle_columns(QuestionColumns& columns, const Table& table, std::size_t first_row);

}  // namespace tiku
