#pragma once

#include <string>

namespace tiku {

/// The document with ____ for the blanks that Markdown wants written with backslashes (`\_\_\_`).
/// Code and lines with formulas stay; lines keep their numbers.
std::string without_escapes(const std::string& document);

}  // namespace tiku
