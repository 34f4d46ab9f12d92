#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Tells whether two files hold the same bytes: "xxh3:" and 32 hex digits (XXH3, 128 bits). Not for
/// secrets.
std::string content_hash(std::string_view bytes);

}  // namespace tiku
