#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/renderers.h"

namespace tiku {

/// For each finding 32 hex digits that tell it apart from all others of the report and stay the
/// same when lines move: of the rule, the question (the file, where no question is known) and the
/// text it is about. Among equal ones the position counts.
std::vector<std::string> fingerprints(const CheckReport& report);

/// 32 hex digits.
std::string hex_hash(std::string_view bytes);

}  // namespace tiku
