#pragma once

#include <functional>
#include <string>
#include <string_view>
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
  /// Others read the records meanwhile: they stay.
  bool keeps_records = false;
};

/// The name is that of one of them: results.csv or rejects.csv.
bool is_row_file(std::string_view name);

/// Writes both; returns their sizes and hashes under these names. Unless they are kept, the records
/// of the rows are gone after that, each piece as soon as it is written. `meanwhile` is called
/// once, by one of the threads while the others write.
Result<std::vector<RunFile>> write_row_files(
    const Report& report, StreamedGrading& streamed, const RowFiles& paths, unsigned threads,
    const std::function<void()>& meanwhile = [] {});

}  // namespace tiku
