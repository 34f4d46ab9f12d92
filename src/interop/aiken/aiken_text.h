#pragma once

#include <string>
#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// Reads a whole Aiken text: a stem, options behind "A." or "A)", a line "ANSWER: B".
ImportResult read_aiken(std::string_view text, const std::string& path);

/// Whether the text consists of nothing but such questions; `is_cut` where it may end within one.
bool is_aiken(std::string_view text, bool is_cut);

}  // namespace tiku
