#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "lint/baseline.h"
#include "lint/rule.h"

namespace tiku {

/// What baselines did to the findings of a run.
struct BaselineUse {
  /// An entry that was not met, or less often than it says.
  struct Gone {
    std::string path;
    KnownFinding known;
    std::int64_t count = 0;
  };

  std::size_t hidden = 0;
  /// Only of banks that were checked, by rules that were on.
  std::vector<Gone> gone;
};

/// What there is to know about a run to use baselines.
struct BaselineInput {
  const SourceMap& sources;
  std::span<const Bank* const> banks;
  std::span<const Rule* const> rules;
  /// The path of a file's baseline; "": it has none.
  std::function<std::string(FileId)> baseline_of;
  std::function<bool(FileId, const RuleInfo&)> was_on;
};

/// Takes known findings out, each as often as its baseline holds it, in the order of the findings.
BaselineUse hide_known(const BaselineInput& input, std::map<std::string, Baseline> baselines,
                       std::vector<Diagnostic>& findings);

}  // namespace tiku
