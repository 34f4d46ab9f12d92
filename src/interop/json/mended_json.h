#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tiku {

struct MendedJson {
  std::string text;
  /// The line of the file where the first begins of what was broken off and is lost, and its
  /// beginning; 0 where nothing is.
  std::int64_t lost_line = 0;
  std::string lost;
};

/// JSON of a text that was written or cut by hand, on the same lines: with a comma too many or
/// lacking at the end of a line, tabs in strings, comments, single quotes, names of Python, several
/// values or pairs without brackets around them, or broken off, then up to the last value that is
/// whole. Nothing where it begins as something else, or where values follow each other on one line
/// without a comma: a string may have a quote in it there, and which one cannot be told.
std::optional<MendedJson> mended_json(std::string_view text);

/// As above, and without the object in a list within which it breaks off, though parts of that are
/// whole; an empty text where it breaks off in none.
MendedJson mended_json_of_whole_items(std::string_view text);

/// Whether all lines are pairs of strings, as between the braces of an object: `"What?": "This",`.
bool is_json_pairs(std::string_view text);

}  // namespace tiku
