#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/grading_options.h"
#include "cli/streaming.h"
#include "diag/diagnostic.h"
#include "grade/grading.h"
#include "grade/part/part.h"
#include "model/bank.h"
#include "model/sheet.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// Everything a graded run holds; the parts refer to each other, so it stays where it is.
struct GradingRun {
  SourceMap sources;
  Sink sink;
  Bank bank;
  SheetSet sheets;
  std::optional<Roster> roster;
  std::vector<Mark> marks;
  /// Corrections in force, of the key and of --adjust.
  std::vector<Adjustment> corrections;
  Grading grading;
  /// Where the rows passed by: their grading is here instead.
  std::optional<StreamedGrading> streamed;
  unsigned threads = 1;
  /// Files whose sheets were read by others: they need not be here any more.
  std::vector<PartSource> read_elsewhere;

  const Grading& graded() const { return streamed ? streamed->grading : grading; }

  GradingRun() = default;
  GradingRun(const GradingRun&) = delete;
  GradingRun& operator=(const GradingRun&) = delete;
};

/// What is known once key and options are read.
struct ReadyGrading {
  SheetOptions sheets;
  BatchOptions batch;
};

/// Loads key and corrections and reads the options; an error ends the run. What is wrong in the key
/// is shown.
Result<ReadyGrading> prepare_grading(const GradingInputs& inputs, Context& context,
                                     GradingRun& run);

/// Loads roster and marks into a run that is prepared; what is wrong in them stays in its sink.
Result<void> load_people(const GradingInputs& inputs, GradingRun& run);

/// Grades the sheets that stand in `run` beside roster and marks; as run_grading.
int grade_sheets(const GradingInputs& inputs, const ReadyGrading& ready, Context& context,
                 GradingRun& run);

/// Loads key, corrections, sheets, roster and marks, and grades. What is wrong is said on stderr;
/// the exit code is kDone where a grading stands in `run`, else the code to end with (nothing was
/// written).
int run_grading(const GradingInputs& inputs, Context& context, GradingRun& run);

/// The same for a run that needs no candidate again: a large file is not held.
int run_grading(const GradingInputs& inputs, const StreamingWish& wish, Context& context,
                GradingRun& run);

/// "60%", "80" or "1/2" points.
std::optional<Amount> parse_pass_mark(std::string_view text);

}  // namespace tiku
