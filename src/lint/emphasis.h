#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// A text without the marks that make words of it stand out (**bold**, <u>tags</u>, short 【】 「」
/// “”), and which of its bytes they stood around. What is quoted at length is speech, not the
/// author's own words: it is left out and a comma stands in its place.
struct Unmarked {
  std::string text;
  /// For each byte of `text`: where it stands in the original, and whether it was marked.
  std::vector<std::uint32_t> from;
  std::vector<std::uint8_t> marked;
};

Unmarked without_emphasis(std::string_view text);

}  // namespace tiku
