#pragma once

#include "cli/grading_options.h"
#include "grade/batch.h"
#include "grade/earlier_results.h"
#include "grade/stream/stream_grading.h"

namespace tiku {

/// How a run wants its rows: held as candidates, or passing by where they can.
struct StreamingWish {
  /// Below so many bytes a file is held: everything is possible with it, and it is soon done.
  std::uint64_t least_bytes = 0;
  /// The same for so many files of a sheet each.
  std::size_t least_files = 0;
  std::size_t threads = 1;
  /// What the run will be compared with, without its candidates.
  const EarlierResults* earlier = nullptr;
  /// Where the spool goes: the result folder's own parent, or "".
  std::string folder;
};

/// Whether the rows of these inputs can pass by: one CSV file that is large. Standard input is
/// settled for that. An error is one of reading it.
Result<bool> may_stream(const GradingInputs& inputs, const StreamingWish& wish);

/// The same for files with a sheet each, below folders, and nothing that needs to see a candidate
/// again (roster, marks).
bool may_be_pile(const GradingInputs& inputs, const StreamingWish& wish);

}  // namespace tiku
