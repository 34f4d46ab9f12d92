#pragma once

#include <span>
#include <vector>

#include "lint/rule.h"
#include "lint/tree.h"

namespace tiku {

/// A whole check: what was read, and what there is to say about it.
struct LintRun {
  Tree tree;
  /// Sorted; each with the question it is about.
  std::vector<Diagnostic> findings;
  std::int64_t questions = 0;
};

/// Everything `tiku check` does short of printing.
LintRun run_lint(const TreeOptions& options, std::span<const Rule* const> rules);

}  // namespace tiku
