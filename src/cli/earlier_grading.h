#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/grading_run.h"
#include "grade/changes.h"
#include "report/report.h"

namespace tiku {

/// The earlier grading that a run is compared with, and what its own folder holds.
struct EarlierGrading {
  /// What the result folder holds of the same exam, found to be as it was written.
  std::optional<EarlierResults> held;
  /// Against --compare, else against what is held where anything changed.
  std::optional<Changes> changes;
  /// The result folder holds a grading of this exam, or one that cannot be trusted.
  bool is_in_folder = false;

  /// Whether what is held would be lost: a file of the new run (`files`, with hashes) is not as it
  /// was. Workbooks carry the time they were made, and changes.csv is about another run.
  bool is_replaced_by(const std::vector<RunFile>& files) const;
};

/// `compare` and `out` as on the command line; "" where there is none.
Result<EarlierGrading> find_earlier(const std::string& compare, const std::string& out,
                                    const GradingRun& run, const Context& context);

/// What such a run is compared with as far as it has to be known before the rows pass by: nothing
/// but the figures. Nothing where there is nothing, or nothing that can be trusted.
std::optional<EarlierResults> earlier_figures(const std::string& compare, const std::string& out);

}  // namespace tiku
