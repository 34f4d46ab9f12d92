#pragma once

#include <cstdint>
#include <string_view>

namespace tiku {

enum class Tick : std::uint8_t { ticked, empty, unclear };

/// What a cell of a one-option column (`5A`) says: 1 √ 是 or the label itself; nothing 0 否 ×.
Tick read_tick(std::string_view cell, std::string_view label);

}  // namespace tiku
