#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tiku {

/// Where titles begin in a file that parts its documents so: an empty line stands below the title
/// of each, its first line among them, and nowhere else. Empty for a file with fewer than three
/// such lines, or with an empty line below one that `may_be_title` says is none above the next
/// line.
std::vector<std::size_t> parted_titles(std::string_view text,
                                       bool (*may_be_title)(std::string_view line,
                                                            std::string_view below));

}  // namespace tiku
