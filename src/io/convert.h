#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/encoding.h"

namespace tiku {

/// What became of bytes that were converted to UTF-8.
struct Converted {
  enum class State : std::uint8_t { done, bad_byte, no_converter };

  State state = State::done;
  /// The text up to the first bad byte.
  std::string text;
  /// Offset of the first bad byte.
  std::size_t bad_offset = 0;
};

/// Converts strictly, without a byte-order mark at the start of `bytes`. In GB18030 a byte 0x80
/// that begins a character is the euro sign, as in the code page 936 of Windows.
Converted convert_to_utf8(std::string_view bytes, Encoding encoding);

/// The bytes of `text` in that encoding, up to the first character it does not have.
std::string convert_from_utf8(std::string_view text, Encoding encoding);

}  // namespace tiku
