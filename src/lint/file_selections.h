#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "lint/selection.h"
#include "lint/settings.h"
#include "lint/tree.h"

namespace tiku {

/// Which rules are on for each file of a run.
class FileSelections {
 public:
  FileSelections(const Tree& tree, SettingsFinder& settings, std::span<const Rule* const> rules,
                 const std::vector<SelectionStep>& command_line);

  /// What holds for a file; what the command line says where the file is none of the tree's.
  const Selection& of(FileId file) const;

  /// The baseline that the settings of a file name, or "".
  std::string baseline_of(FileId file) const;

  /// The rules that are on for any file.
  std::vector<const Rule*> rules_in_use() const;

  /// Leaves out findings whose rules are off for their file, and gives the others the severity that
  /// holds there.
  void apply(std::vector<Diagnostic>& findings) const;

 private:
  std::span<const Rule* const> rules_;
  Selection everywhere_;
  std::map<FileId, Selection> by_file_;
  std::map<FileId, std::string> baselines_;
};

}  // namespace tiku
