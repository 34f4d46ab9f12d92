#include "lint/file_selections.h"

#include <algorithm>

namespace tiku {

FileSelections::FileSelections(const Tree& tree, SettingsFinder& settings,
                               std::span<const Rule* const> rules,
                               const std::vector<SelectionStep>& command_line)
    : rules_(rules), everywhere_(rules) {
  everywhere_.add(command_line);
  for (const CheckedFile& file : tree.files) {
    const Settings* own = file.file == kNoFile ? nullptr : settings.find(file.path);
    if (own != nullptr) {
      by_file_.emplace(file.file, selection_for(file.path, own, rules, command_line));
      baselines_.emplace(file.file, own->baseline);
    }
  }
}

const Selection& FileSelections::of(FileId file) const {
  const auto own = by_file_.find(file);
  return own == by_file_.end() ? everywhere_ : own->second;
}

std::string FileSelections::baseline_of(FileId file) const {
  const auto own = baselines_.find(file);
  return own == baselines_.end() ? "" : own->second;
}

std::vector<const Rule*> FileSelections::rules_in_use() const {
  std::vector<const Rule*> used;
  for (const Rule* rule : rules_) {
    const bool wanted = everywhere_.has(*rule->info) ||
                        std::any_of(by_file_.begin(), by_file_.end(), [&](const auto& entry) {
                          return entry.second.has(*rule->info);
                        });
    if (wanted) {
      used.push_back(rule);
    }
  }
  return used;
}

void FileSelections::apply(std::vector<Diagnostic>& findings) const {
  std::erase_if(findings, [&](Diagnostic& finding) {
    const Selection& selection = of(finding.where.file);
    finding.regraded = selection.severity(*finding.rule);
    return !selection.has(*finding.rule);
  });
}

}  // namespace tiku
