#pragma once

#include "cli/context.h"
#include "cli/earlier_grading.h"
#include "cli/grade_options.h"
#include "cli/grading_run.h"

namespace tiku {

/// What can be said of the wishes for output before anything is read.
Result<void> check_outputs(const GradeOptions& options);

/// Analyses a graded run, compares, publishes the result files and shows the summary; returns the
/// exit code.
int put_out(const GradeOptions& options, EarlierFolders folders, GradingRun& run, Context& context);

}  // namespace tiku
