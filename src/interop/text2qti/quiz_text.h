#pragma once

#include <string>
#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// Whether the text is a quiz for text2qti, the program that makes packages for Canvas of it.
bool is_text2qti(std::string_view text);

/// Reads it; `path` names a paper without a title.
ImportResult read_text2qti(std::string_view text, const std::string& path);

}  // namespace tiku
