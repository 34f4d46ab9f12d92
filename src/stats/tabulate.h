#pragma once

#include <string>

#include "grade/grading.h"
#include "stats/exam_tables.h"

namespace tiku {

/// The tables of a grading, in one pass over its candidates. `by` is "group", one of
/// Grading::extra_columns, or empty; candidates without a value form the group "".
ExamTables tabulate(const Grading& grading, const std::string& by);

}  // namespace tiku
