#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Where words that begin with a Han character stand first in the text; npos where they do nowhere.
/// The third byte of the character is looked for: one in sixty has it, and one in six the first.
inline std::size_t find_han(std::string_view text, std::string_view words) {
  constexpr std::size_t kThird = 2;
  for (std::size_t at = text.find(words[kThird], kThird); at != std::string_view::npos;
       at = text.find(words[kThird], at + 1)) {
    if (text[at - 1] == words[1] && text[at - kThird] == words[0] &&
        text.substr(at - kThird).starts_with(words)) {
      return at - kThird;
    }
  }
  return std::string_view::npos;
}

}  // namespace tiku
