#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diag/renderers.h"
#include "interop/import_run.h"

namespace tiku {

/// A paper of a run that is ready, and the files it became.
struct PaperFiles {
  std::string bank;
  /// Empty where the paper holds no graded records.
  std::string sheets;
  /// Scores that only a person can have given; empty where there are none.
  std::string marks;
};

/// What an import brought, as it is shown. `written` holds the papers of all files in order.
struct ImportReport {
  const std::vector<ImportedFile>& files;
  const std::vector<PaperFiles>& written;
  Style style;
  /// Every line, not only the first of each kind.
  bool all = false;
};

/// For people: papers, questions by type, what to look at, what was left out.
std::string import_text(const ImportReport& report);

/// For programs (`--report FILE`): all of it.
std::string import_json(const ImportReport& report);

}  // namespace tiku
