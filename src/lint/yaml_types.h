#pragma once

#include <cstdint>
#include <string_view>

namespace tiku {

/// What other readers of YAML 1.1 or 1.2, or a conversion to JSON, make of a scalar without quotes.
enum class OtherType : std::uint8_t { text, truth, nothing, number, sixties, date };

/// The type that changes the scalar: `no`, `017`, `1_000`, `1e3`, `12:30`, `2026-01-01`, `~`.
/// Decimal numbers without leading zeros are `text` here: they come back as they were.
OtherType other_type(std::string_view scalar);

}  // namespace tiku
