#pragma once

#include <string>

namespace tiku {

/// All questions of the papers in a text, one a line: "single | stem | A=.. B=.. | answer".
std::string questions_in(const std::string& bytes);

}  // namespace tiku
