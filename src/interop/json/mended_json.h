#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// JSON of a text that was written or cut by hand, on the same lines: with a comma too many or
/// lacking, tabs in strings, comments, single quotes, names of Python, several values or pairs
/// without brackets around them, or broken off, then up to the last value that is whole. Nothing
/// where it begins as something else.
std::optional<std::string> mended_json(std::string_view text);

/// Whether all lines are pairs of strings, as between the braces of an object: `"What?": "This",`.
bool is_json_pairs(std::string_view text);

}  // namespace tiku
