#pragma once

#include <cstddef>
#include <string_view>

#include "interop/fields/record_fields.h"

namespace tiku {

/// Whether the name of a field says that it tells something about a question that is no answer to
/// it: difficulty, chapterId, 作者.
bool names_other_matter(std::string_view name);

/// Whether the texts of a column may answer what is asked beside them: neither addresses, codes,
/// days and figures nor names of persons, of which nobody can tell what they are.
bool may_answer(const RecordFields& records, std::size_t column);

/// wahr, 对: what is said of a statement only, where yes, correct and 是 are said of anything.
bool judges_statement(std::string_view text);

}  // namespace tiku
