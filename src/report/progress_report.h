#pragma once

#include <string>
#include <vector>

#include "diag/renderers.h"
#include "quiz/progress.h"
#include "quiz/record.h"

namespace tiku {

/// A trainee's progress, as it is shown.
struct ProgressReport {
  std::string user;
  /// Path of the database.
  std::string record;
  const Progress& progress;
  const LocalOffset& offset;
  Style style;
};

/// For people: whose record it is, what is due, what is weak, what was done.
std::string progress_text(const ProgressReport& report);
/// For programs: everything, as one object.
std::string progress_json(const ProgressReport& report);
/// For spreadsheets: a row a question.
std::string progress_csv(const ProgressReport& report);

/// A question a trainee flagged, for the trainer.
struct FlaggedQuestion {
  std::string user;
  Flag flag;
  /// "" where the bank is not at hand.
  std::string stem;
};

struct FlagReport {
  /// Who was looked at, and where their records are.
  std::vector<std::string> users;
  std::string folder;
  /// By bank and question, then by time.
  const std::vector<FlaggedQuestion>& flags;
  const LocalOffset& offset;
  Style style;
};

std::string flags_text(const FlagReport& report);
std::string flags_json(const FlagReport& report);
std::string flags_csv(const FlagReport& report);

}  // namespace tiku
