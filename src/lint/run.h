#pragma once

#include <optional>
#include <span>
#include <vector>

#include "lint/exam_findings.h"
#include "lint/known_findings.h"
#include "lint/rule.h"
#include "lint/selection.h"
#include "lint/settings.h"
#include "lint/sheet_check.h"
#include "lint/tree.h"

namespace tiku {

/// What a check looks at, and what it looks for.
struct LintOptions {
  TreeOptions tree;
  std::span<const Rule* const> rules;
  SettingsWish settings = {};
  /// What the command line selects, after the settings of each file.
  std::vector<SelectionStep> selection = {};
  /// For all files, instead of those that settings name; "": none.
  std::string baseline = {};
  /// What is found becomes a baseline: it is known from now on.
  bool makes_baseline = false;
  /// A bank or key; the paths are then answer sheets for it. "": they are banks.
  std::string key = {};
  /// Who should hand in sheets; "": nobody says.
  std::string roster = {};
  /// Result folder of an earlier exam; "": none.
  std::string stats = {};
  /// How the sheets are read; the encoding is that of `tree`.
  SheetOptions sheets = {};
};

/// A whole check: what was read, and what there is to say about it.
struct LintRun {
  Tree tree;
  /// Sorted; each with the question it is about.
  std::vector<Diagnostic> findings;
  std::int64_t questions = 0;
  /// Banks, keys and corrections that were read.
  std::size_t banks = 0;
  /// Where there is a key without errors, what became of the sheets.
  std::optional<SheetCheck> sheets = {};
  /// Where there is an earlier exam, how many questions were in it.
  std::optional<ExamMatch> exam = {};
  /// Findings that comments suppress.
  std::size_t suppressed = 0;
  BaselineUse known = {};
  /// What a new baseline holds.
  Baseline new_baseline = {};

  /// Files of settings and baselines, and what is wrong with them; after an error nothing was
  /// checked.
  SourceMap settings_sources = {};
  std::vector<Diagnostic> settings_findings = {};
  std::vector<Error> settings_errors = {};

  bool was_checked = true;
};

/// Everything `tiku check` does short of printing.
LintRun run_lint(const LintOptions& options);

/// The same with all of `rules` and without settings.
LintRun run_lint(const TreeOptions& options, std::span<const Rule* const> rules);

}  // namespace tiku
