#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "grade/stream/stream_grading.h"
#include "report/report.h"

namespace tiku {

/// The files that hold a line a candidate, of a grading whose plain rows are not held: written as
/// the records pass by, byte for byte what results.csv and rejects.csv are of a grading that holds
/// everybody.
struct RowFiles {
  std::string results;  // paths
  std::string rejects;
};

/// Writes both; returns their sizes and hashes under the names results.csv and rejects.csv.
Result<std::vector<RunFile>> write_row_files(const Report& report, const StreamedGrading& streamed,
                                             const RowFiles& paths, unsigned threads);

}  // namespace tiku
