#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostic.h"
#include "model/bank.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// Answer sheets to be checked before anybody is graded.
struct SheetCheckOptions {
  /// Files and folders in every format that grading reads.
  std::vector<std::string> paths;
  /// "": there is none.
  std::string roster = {};
  /// Columns that the user named, and the encoding.
  SheetOptions reading = {};
};

/// What was read; what is wrong with it is in the sink.
struct SheetCheck {
  std::int64_t sheets = 0;
  /// Answers on sheets that can be graded.
  std::int64_t answers = 0;
  /// How the files were read, for people.
  std::vector<Text> remarks = {};
  /// What could not be worked with at all.
  std::vector<Error> errors = {};
};

/// Reads answer sheets against a key without errors, as grading does, and reports at its place what
/// grading would stop at, refuse, leave out or ask a person about. What is the same for a whole
/// column is one finding with a count.
SheetCheck check_sheets(const Bank& key, const SheetCheckOptions& options, SourceMap& sources,
                        Sink& sink);

}  // namespace tiku
