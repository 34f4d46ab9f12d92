#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Bytes of the grapheme (what a reader takes for one character, its combining marks and joined
/// emoji included) that begins at byte `at`; 0 at the end. An invalid byte stands alone.
std::size_t grapheme_length(std::string_view text, std::size_t at);

/// Where the last grapheme of `text` begins; 0 for an empty text.
std::size_t last_grapheme(std::string_view text);

}  // namespace tiku
