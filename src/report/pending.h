#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "report/report.h"

namespace tiku {

/// One distinct answer that waits for a person, and everybody who gave it.
struct PendingRow {
  std::size_t item = 0;
  /// Index into GradedItem::responses.
  std::size_t response = 0;
  /// Indices into Grading::candidates.
  std::vector<std::size_t> candidates;
  /// A mark can decide whether one of them passes.
  bool decides = false;
};

/// Those that decide a pass first, then in the order of the items, the commonest answer first. A
/// row holds at most 200 candidates; the next ones get another row.
std::vector<PendingRow> pending_rows(const Report& report);

/// The list of answers to mark, as .xlsx or (any other name) CSV: `points` is blank to be filled in
/// and read back with --marks. Returns the number of rows.
Result<std::size_t> write_pending(const Report& report, const std::string& path);

}  // namespace tiku
