#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "interop/import_run.h"
#include "report/import_report.h"

namespace tiku {

/// Where an import writes: `folder` with a file for each paper, or one file.
struct ImportTarget {
  std::string path;
  bool is_folder = false;
  /// Files that are there already and differ give way.
  bool force = false;
};

/// A path that ends in .yaml or .yml and is no folder is a file, every other a folder.
ImportTarget import_target(const std::string& out, bool force);

/// Writes every paper and its answer sheets, all or none. Files that are there already are left
/// alone where they hold the same, and are an error where they differ.
Result<std::vector<PaperFiles>> write_papers(const ImportTarget& target,
                                             const std::vector<ImportedFile>& files);

}  // namespace tiku
