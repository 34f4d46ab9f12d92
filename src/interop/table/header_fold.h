#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// Without spaces, brackets and what stands in them, `*` and `:`; simplified, half width, small.
std::string fold_header(std::string_view header);

/// 1 ... 26, also 一 ... 二十六; 0 where the text is anything else.
std::size_t header_ordinal(std::string_view text);

/// The position of an option by its letter or number; 0 where the text is neither.
std::size_t option_position(std::string_view text);

}  // namespace tiku
