#pragma once

#include <cstddef>

#include "interop/table/question_columns.h"

// What only all rows of a list together show.
namespace tiku {

/// Whether rows of one 章节 stand together, several of them, as sections of a paper do.
bool hold_sections(const Table& table, const QuestionColumns& columns, std::size_t first_row);

/// Whether every answer names options by their letters, and no column has them: choices all the
/// same, to be completed.
bool lack_options(const Table& table, const QuestionColumns& columns, std::size_t first_row);

/// Whether every answer is a ring or a cross, o and x as they are typed in Taiwan, Japan and Korea,
/// both are there, and nothing else says how the rows are answered.
bool judge_by_rings(const Table& table, const QuestionColumns& columns, std::size_t first_row);

/// Whether statements are all answered by 1 or 2, both are there, and nothing else says how they
/// are answered: judgements, but nobody knows which of the two says true.
bool judge_by_unknown_numbers(const Table& table, const QuestionColumns& columns,
                              std::size_t first_row);

/// Whether brackets within the sentences of stems hold answers (stem_letters.h).
bool answer_in_stems(const Table& table, const QuestionColumns& columns, std::size_t first_row);

}  // namespace tiku
