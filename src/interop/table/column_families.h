#pragma once

#include <cstddef>

#include "format/table.h"
#include "interop/table/question_columns.h"

namespace tiku {

/// Makes options of columns that differ only in a letter or a number (responseA, responseB ...),
/// where nothing else is an option and the key of the rows names them or repeats their texts.
void find_option_family(QuestionColumns& columns, const Table& table, std::size_t first_row);

/// Where no header says what is right: the one column (Solution, 解答) whose cells name or repeat
/// options in nearly every row.
void find_key_column(QuestionColumns& columns, const Table& table, std::size_t first_row);

}  // namespace tiku
