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
};

/// A path that ends in .yaml or .yml and is no folder is a file, every other a folder.
ImportTarget import_target(const std::string& out);

/// A file of an import before it is written; the path is the one a person would give. A bank
/// becomes bytes when they are wanted, for all of them take as much room as everything that was
/// read.
struct ImportWrite {
  std::string path;
  std::string bytes;
  const Bank* bank = nullptr;
};

/// Every file of the papers, and which belongs to which.
struct PaperWrites {
  std::vector<ImportWrite> files;
  std::vector<PaperFiles> papers;
};

/// The papers and their answer sheets as they will be written; `files` must outlive them.
Result<PaperWrites> papers_to_write(const ImportTarget& target,
                                    const std::vector<ImportedFile>& files);

/// Whether everything may be written. A file that is being read is never written over, nor two
/// things to one place; what is there already and differs gives way only with `force`. `report`: a
/// path of "" is none.
Result<void> check_import_writes(const PaperWrites& papers, const ImportWrite& report,
                                 const std::vector<std::string>& inputs, bool force);

/// Writes the papers, all or none.
Result<void> write_papers(const ImportTarget& target, const PaperWrites& papers);

}  // namespace tiku
