#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// A text on one line of a record. Most stand as they are; a list, and what an editor or a screen
/// would change (line ends, spaces at an end, control characters), stands as JSON: `["a", "b"]`,
/// `"x\n"`. The members of a list are joined by kListSeparator, here and in what comes back.
std::string record_value(std::string_view raw);

/// What record_value() wrote; anything else means itself.
std::string read_record_value(std::string_view line);

/// Whether the text looks the same on a screen and survives an editor.
bool is_plain_line(std::string_view text);

}  // namespace tiku
