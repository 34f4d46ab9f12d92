#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// How many options an answer names that is nothing but letters from A to H, each once and with or
/// without a sign between them: B, AC, A,B,D; 0 for other texts.
std::size_t count_letter_picks(std::string_view answer);

inline bool is_letter_picks(std::string_view answer) {
  return count_letter_picks(answer) > 0;
}

}  // namespace tiku
