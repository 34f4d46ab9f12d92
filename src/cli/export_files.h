#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/export_format.h"

namespace tiku {

/// A file of an export before it is written.
struct ExportFile {
  std::string path;
  std::string bytes;
  /// Instead of bytes: a workbook.
  std::vector<ExportSheet> sheets = {};
};

/// Where the exports of a run go.
struct ExportTarget {
  /// As -o gives it; "" and "-" are standard output.
  std::string out;
  /// Without the point.
  std::string extension;
  /// Several banks, or a path that is a folder: each bank gets a file named like its own.
  bool is_folder = false;

  bool is_standard_output() const { return !is_folder && (out.empty() || out == "-"); }
};

/// `several`: more than one bank goes there.
Result<ExportTarget> export_target(const std::string& out, std::string_view extension,
                                   bool several);

/// The path for one bank; `suffix` ("-B") stands before the extension.
std::string export_path(const ExportTarget& target, const std::string& bank_path,
                        const std::string& suffix, std::string_view extension);

/// Writes all files, each replaced as a whole. Nothing is written where two would be one, or where
/// one is among `inputs`.
Result<void> write_exports(const ExportTarget& target, const std::vector<ExportFile>& files,
                           const std::vector<std::string>& inputs);

}  // namespace tiku
