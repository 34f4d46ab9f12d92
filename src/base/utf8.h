#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// One decoded character: its scalar value and how many bytes it took. `bytes` is 0 at the end of
/// the text; an invalid byte decodes to U+FFFD with `valid` false and one byte.
struct Decoded {
  char32_t scalar = 0;
  std::size_t bytes = 0;
  bool valid = true;
};

/// As decode_utf8, for what is not ASCII or the end.
Decoded decode_beyond_ascii(std::string_view text, std::size_t at);

/// Decodes the character that begins at byte `at`. Overlong forms and surrogates are invalid.
inline Decoded decode_utf8(std::string_view text, std::size_t at) {
  if (at >= text.size()) {
    return {0, 0, true};
  }
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? Decoded{byte, 1, true} : decode_beyond_ascii(text, at);
}

/// Appends `scalar` to `out` as UTF-8.
void append_utf8(std::string& out, char32_t scalar);

/// Byte offset of the first invalid sequence, or npos.
std::size_t find_invalid_utf8(std::string_view text);

/// Number of characters (scalar values), not bytes.
std::size_t count_characters(std::string_view text);

constexpr bool is_hanzi(char32_t scalar) {
  return (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF) ||
         scalar == 0x3007 || (scalar >= 0xF900 && scalar <= 0xFAFF) ||
         (scalar >= 0x20000 && scalar <= 0x3FFFF);
}

}  // namespace tiku
