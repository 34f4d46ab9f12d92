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

/// Decodes the character that begins at byte `at`. Overlong forms and surrogates are invalid.
Decoded decode_utf8(std::string_view text, std::size_t at);

/// Appends `scalar` to `out` as UTF-8.
void append_utf8(std::string& out, char32_t scalar);

/// Byte offset of the first invalid sequence, or npos.
std::size_t find_invalid_utf8(std::string_view text);

/// Number of characters (scalar values), not bytes.
std::size_t count_characters(std::string_view text);

bool is_hanzi(char32_t scalar);

}  // namespace tiku
