#pragma once

#include <string_view>

namespace tiku {

/// The character of "nbsp", "mdash" ..., or 0.
char32_t named_entity(std::string_view name);

}  // namespace tiku
