#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "lint/characters.h"

namespace tiku {

/// A bracket without its other half.
struct LoneBracket {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_open = false;
};

struct BracketScan {
  /// The first bracket without its other half.
  std::optional<LoneBracket> lone;
  std::size_t lone_count = 0;
  /// Pairs of two widths, "(…）": the first one's opening bracket.
  Occurrences mixed;
};

/// Pairs the round, square and Chinese brackets of a text; a bracket of either width closes one of
/// either width. Not brackets: "1)" and "A)" that number, "[0, 1)", emoticons, a bracket that is
/// quoted alone.
BracketScan scan_brackets(std::string_view text);

}  // namespace tiku
