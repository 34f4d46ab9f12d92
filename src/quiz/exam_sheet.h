#pragma once

#include <optional>
#include <string>

#include "diag/source.h"
#include "grade/grading.h"
#include "model/sheet.h"
#include "quiz/session.h"

namespace tiku {

/// What was answered in a sitting as the sheet that `tiku grade` would read.
Sheet sheet_of(const Session& session, const std::string& candidate);

/// The sheet graded by the engine of `tiku grade`; nothing where no question has an answer. Refers
/// to the bank; `sources` has to know nothing.
std::optional<Grading> grade_sitting(const Session& session, const SourceMap& sources);

}  // namespace tiku
