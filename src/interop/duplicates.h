#pragma once

#include <vector>

#include "interop/import_run.h"

namespace tiku {

/// Adds a doubt to every question that an earlier paper or question of the run has already, saying
/// which and whether the answers differ. Nothing is merged.
void add_duplicate_doubts(std::vector<ImportedFile>& files);

}  // namespace tiku
