#pragma once

#include <string>

namespace tiku {

/// The text without the names that sites put in brackets in the middle of questions and answers, so
/// that copies show where they come from.
std::string without_watermarks(std::string text);

}  // namespace tiku
