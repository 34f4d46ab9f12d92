#pragma once

#include <cstddef>
#include <string_view>

// Most of a text is ASCII or Han characters: ways past them that decode nothing.

namespace tiku {

/// The first byte from `at` on that is not ASCII, or the end.
std::size_t skip_ascii(std::string_view text, std::size_t at);

/// The character of three bytes that begins at byte `at`, which is within `bytes`; 0 where another
/// one does, or one that needs a closer look: below U+1000, or from U+D000 to U+DFFF. This takes no
/// call.
inline char32_t wide_at(std::string_view bytes, std::size_t at) {
  const auto byte = [bytes, at](std::size_t i) {
    return static_cast<unsigned char>(bytes[at + i]);
  };
  if (byte(0) <= 0xE0 || byte(0) >= 0xF0 || byte(0) == 0xED || at + 2 >= bytes.size() ||
      (byte(1) & 0xC0U) != 0x80 || (byte(2) & 0xC0U) != 0x80) {
    return 0;
  }
  return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
}

/// The Han character of the main block that begins there; 0 where another one does.
inline char32_t han_at(std::string_view bytes, std::size_t at) {
  const char32_t c = wide_at(bytes, at);
  return c >= 0x4E00 && c < 0xA000 ? c : 0;
}

}  // namespace tiku
