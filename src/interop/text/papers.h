#pragma once

#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// Reads every paper of a text that may hold many documents.
void read_papers(std::string_view text, ImportResult& result);

}  // namespace tiku
