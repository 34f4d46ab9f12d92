#pragma once

#include <string_view>

namespace tiku {

/// `General Instructions:`, `### Quiz Rules`, `Instructions to candidates`: a heading of what is to
/// be minded, below which numbers count no questions.
bool heads_rules(std::string_view line);

}  // namespace tiku
