#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// A label within a line, set off with dashes or a check sign: `hygiene? - correct answer-wash
/// hands`, `go on - ANSWER b. stop`.
struct WordTail {
  std::size_t begin = 0;
  /// The answer.
  std::size_t after = 0;
};

std::optional<WordTail> word_tail(std::string_view line);

}  // namespace tiku
