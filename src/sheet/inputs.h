#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "sheet/reading.h"

namespace tiku {

/// The files of a run in the order in which they are read.
struct Inputs {
  std::vector<std::string> files;
  std::vector<std::string> skipped;
};

/// Every answer file below `paths`; an error is a path that is not there or cannot be listed.
Result<Inputs> list_inputs(SheetReading& reading, const std::vector<std::string>& paths);

/// Reads the sheets of one of them, by the reader that recognises it.
void read_input(SheetReading& reading, const std::string& path);

}  // namespace tiku
