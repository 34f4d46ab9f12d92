#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/grading_run.h"
#include "grade/changes.h"
#include "report/report.h"

namespace tiku {

/// The earlier gradings that matter to a run, figures only, as they stand before it.
struct EarlierFolders {
  /// In the result folder: nothing where there is none, an error where it cannot be trusted.
  Result<std::optional<EarlierResults>> in_place = std::optional<EarlierResults>();
  /// What --compare names.
  std::optional<Result<EarlierResults>> named;

  /// What the run is compared with; null where there is nothing, or nothing that can be trusted.
  const EarlierResults* compared() const;
};

/// `compare` and `out` as on the command line; "" where there is none.
EarlierFolders read_earlier_folders(const std::string& compare, const std::string& out);

/// The earlier grading that a run is compared with, and what its own folder holds.
struct EarlierGrading {
  /// What the result folder holds of the same exam, found to be as it was written.
  std::optional<EarlierResults> held;
  /// Against --compare, else against what is held where anything changed.
  std::optional<Changes> changes;
  /// The result folder holds a grading of this exam, or one that cannot be trusted.
  bool is_in_folder = false;

  /// Whether what is held would be lost: a file of the new run (`files`, with hashes) is not as it
  /// was. changes.csv does not count, being about another run, nor does the workbook, which says
  /// what results.csv says.
  bool is_replaced_by(const std::vector<RunFile>& files) const;
};

Result<EarlierGrading> compare_with_earlier(EarlierFolders folders, const GradingRun& run,
                                            const Context& context);

}  // namespace tiku
