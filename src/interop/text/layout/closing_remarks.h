#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Where the document ends without the remarks and the links that an article has behind its paper.
std::size_t end_without_closing(std::string_view document);

}  // namespace tiku
