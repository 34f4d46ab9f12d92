#pragma once

#include "base/result.h"
#include "grade/changes.h"
#include "grade/stream/stream_grading.h"

namespace tiku {

/// Whether a grading whose rows pass by can be compared with this one: what each answer earned
/// follows from the answer alone (no person marked, no points by candidate are on file).
bool can_compare_stream(const EarlierResults& earlier);

/// As compare_results, of a grading that was made with the same `earlier` (StreamInput), which has
/// its candidates now. An error is one of the spool.
Result<Changes> compare_stream(const EarlierResults& earlier, const StreamedGrading& streamed);

}  // namespace tiku
