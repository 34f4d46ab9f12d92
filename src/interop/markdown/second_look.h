#pragma once

#include <string>

#include "interop/import_format.h"

namespace tiku {

/// Reads a document of which the first reading made little once more, by what recurs in it
/// (parts/), where that gives more whole questions. `read` is what the first one gave.
void look_again_at_markdown(const std::string& document, const std::string& title,
                            ImportResult& read);

}  // namespace tiku
