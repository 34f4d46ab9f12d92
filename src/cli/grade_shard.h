#pragma once

#include <vector>

#include "cli/context.h"
#include "cli/grade_options.h"
#include "cli/grading_run.h"
#include "grade/part/join_parts.h"

namespace tiku {

/// `tiku grade --partial FILE --shard N`: reads the sheets of one shard and writes them as a part;
/// returns the exit code.
int grade_shard(const GradeOptions& options, Context& context);

/// The options under which the parts were written, in `options`: key, corrections, and what decides
/// how sheets are graded.
void adopt_terms(const std::vector<NamedPart>& parts, GradeOptions& options);

/// Loads the key that the parts were written with, puts their sheets together and grades them; as
/// run_grading.
int run_merge(const GradeOptions& options, std::vector<NamedPart>& parts, Context& context,
              GradingRun& run);

}  // namespace tiku
