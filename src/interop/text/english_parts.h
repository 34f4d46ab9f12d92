#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// What a part of an English paper or key is called, folded: `round 2`, `section b`, `ii`; "" of
/// lines that name none.
std::string english_part_name(std::string_view line);

}  // namespace tiku
