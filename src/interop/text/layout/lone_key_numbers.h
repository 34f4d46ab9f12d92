#pragma once

#include <string>

namespace tiku {

/// Numbers that stand alone above the answer they belong to, `12` above `[答案]:B`, on its line.
/// Lines stay lines.
std::string with_key_numbers_joined(std::string document);

}  // namespace tiku
