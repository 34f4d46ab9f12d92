#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Where the node that begins at `at` really begins: past its tag and anchor.
std::size_t skip_properties(std::string_view text, std::size_t at);

/// Past white space, line ends and comments.
std::size_t skip_blank(std::string_view text, std::size_t at);

/// Past the last byte of the scalar that begins at `begin` and whose value is `value`: a plain
/// scalar to its last character, a quoted one with its closing quote, a block scalar to the end of
/// its last line of text.
std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value);

}  // namespace tiku
