#pragma once

#include <cstddef>
#include <string_view>

// Most of a text is ASCII or Han characters: ways past them that decode nothing.

namespace tiku {

/// The first byte from `at` on that is not ASCII, or the end.
std::size_t skip_ascii(std::string_view text, std::size_t at);

/// The Han character of the main block that begins at byte `at`, which is within `bytes`; 0 where
/// another one does. Most of a Chinese text is such characters, and this takes no call.
inline char32_t han_at(std::string_view bytes, std::size_t at) {
  const auto byte = [bytes, at](std::size_t i) {
    return static_cast<unsigned char>(bytes[at + i]);
  };
  if (byte(0) < 0xE4 || byte(0) > 0xE9 || at + 2 >= bytes.size() || (byte(1) & 0xC0U) != 0x80 ||
      (byte(2) & 0xC0U) != 0x80) {
    return 0;
  }
  const char32_t c = ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
  return c >= 0x4E00 ? c : 0;
}

}  // namespace tiku
