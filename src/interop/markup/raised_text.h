#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tiku {

enum class Shift : std::uint8_t { up, down };

/// Words of <sup> or <sub> as characters that keep their place: "²", else "^(ab)", because "x2" is
/// another formula than "x²". The ending of an ordinal (1st) stays as it is.
std::string shifted_text(std::string_view words, Shift shift);

}  // namespace tiku
