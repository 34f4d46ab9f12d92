#pragma once

#include <string>
#include <vector>

#include "bank/load.h"
#include "base/result.h"
#include "io/encoding.h"

namespace tiku {

/// The banks of a run, in the order given, and what is wrong in them.
struct ExportBanks {
  std::vector<Bank> banks;
  SourceMap sources;
  Sink sink;
  /// The first bank with errors; empty where there is none.
  std::string faulty;
};

/// Reads every file; an error is one that cannot be read at all.
Result<void> load_export_banks(const std::vector<std::string>& paths, const Encoding* encoding,
                               ExportBanks& banks);

}  // namespace tiku
