#pragma once

#include <string>

#include "interop/import_format.h"

namespace tiku {

/// Reads every paper of a text that may hold many documents.
void read_papers(std::string text, ImportResult& result);

}  // namespace tiku
