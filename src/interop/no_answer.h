#pragma once

#include <string_view>

namespace tiku {

/// Whether what stands where an answer is due gives none: `N/A`, `TBD`, `not provided`, or both
/// that one is to choose from, `yes / no`.
bool says_no_answer(std::string_view text);

}  // namespace tiku
