#pragma once

#include <string_view>

namespace tiku {

/// Whether a whole path fits a pattern. `*` stands for any characters but "/", `?` for one of them,
/// `**` for any characters, and `**/` for any number of folders, none included; a pattern that ends
/// in "/" means everything below that folder. Anything else stands for itself. The work is that of
/// the two lengths multiplied at most, whatever the pattern.
bool matches_glob(std::string_view pattern, std::string_view path);

}  // namespace tiku
