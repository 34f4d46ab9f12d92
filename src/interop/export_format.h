#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/result.h"
#include "model/bank.h"

namespace tiku {

/// A bank in another format, and what that format could not carry.
struct ExportResult {
  std::string bytes;
  std::vector<Text> losses;
};

/// What a writer is asked for besides the bank.
struct ExportWish {
  bool answers = true;
};

/// A format that banks can be written in: one file in interop/formats, one line in the registry.
struct ExportFormat {
  /// As --to takes it.
  std::string_view name;
  Message summary;
  /// Of the file, without the point.
  std::string_view extension;
  Result<ExportResult> (*write)(const Bank& bank, const ExportWish& wish) = nullptr;
};

}  // namespace tiku
