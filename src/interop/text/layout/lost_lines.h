#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// A text whose lines are lines again.
struct FoundLines {
  std::string text;
  /// The line of the text as it was found, of each line.
  std::vector<std::int64_t> lines;
};

/// The text with the line ends back that a page or a converter lost: where a single line holds a
/// paper in Latin letters, its questions, options and answers begin lines. Nothing where no line
/// does.
std::optional<FoundLines> find_lost_lines(std::string_view text);

}  // namespace tiku
