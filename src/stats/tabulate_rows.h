#pragma once

#include "grade/stream/stream_grading.h"
#include "stats/exam_tables.h"

namespace tiku {

/// The tables of a grading whose plain rows are not held: those of its candidates, and of the rows.
ExamTables tabulate_rows(const StreamedGrading& streamed);

}  // namespace tiku
