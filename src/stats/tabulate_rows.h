#pragma once

#include "grade/stream/stream_grading.h"
#include "stats/exam_tables.h"

namespace tiku {

/// The tables of a grading whose plain rows are not held: those of its candidates, and of the rows.
/// `by` is what the rows were counted by.
ExamTables tabulate_rows(const StreamedGrading& streamed, const std::string& by,
                         std::size_t threads = 1);

}  // namespace tiku
