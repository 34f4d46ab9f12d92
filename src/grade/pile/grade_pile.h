#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grade/stream/stream_grading.h"

namespace tiku {

struct PileInput {
  /// Files and folders.
  const std::vector<std::string>& paths;
  const SheetOptions& sheets;
  const BatchOptions& batch;
  /// Labels of options that nobody stated are learnt.
  Bank& bank;
  SourceMap& sources;
  Sink& sink;
  /// The grading that this one is compared with, if any; see can_compare_stream.
  const EarlierResults* earlier = nullptr;
  /// Where the spool goes.
  std::string folder;
  unsigned threads = 1;
  /// Fewer files are no pile.
  std::size_t least_files = 0;
};

/// Grades a pile of files with a sheet each as they are read. Nothing (and nothing was reported)
/// where there are too few, where the exam needs more than sums of points, or where most sheets are
/// not plain: then the whole grader does it. An error is one of read_sheets.
Result<std::optional<StreamedGrading>> grade_pile(const PileInput& input);

}  // namespace tiku
