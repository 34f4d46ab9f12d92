#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace tiku {
namespace {

constexpr Decoded kInvalid{0xFFFD, 1, false};

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

}  // namespace

Decoded decode_beyond_ascii(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  std::size_t length = 0;
  char32_t scalar = 0;
  char32_t least = 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3, scalar = lead & 0x0F, least = 0x800;
  } else if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2, scalar = lead & 0x1F, least = 0x80;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4, scalar = lead & 0x07, least = 0x10000;
  } else {
    return kInvalid;
  }
  if (at + length > text.size()) {
    return kInvalid;
  }
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned next = byte_at(text, at + i);
    if ((next & 0xC0) != 0x80) {
      return kInvalid;
    }
    scalar = (scalar << 6) | (next & 0x3F);
  }
  const bool surrogate = scalar >= 0xD800 && scalar <= 0xDFFF;
  if (scalar < least || surrogate || scalar > 0x10FFFF) {
    return kInvalid;
  }
  return {scalar, length, true};
}

void append_utf8(std::string& out, char32_t scalar) {
  const auto put = [&out](char32_t byte) {
    out += static_cast<char>(static_cast<unsigned char>(byte));
  };
  if (scalar < 0x80) {
    put(scalar);
  } else if (scalar < 0x800) {
    put(0xC0 | (scalar >> 6));
    put(0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    put(0xE0 | (scalar >> 12));
    put(0x80 | ((scalar >> 6) & 0x3F));
    put(0x80 | (scalar & 0x3F));
  } else {
    put(0xF0 | (scalar >> 18));
    put(0x80 | ((scalar >> 12) & 0x3F));
    put(0x80 | ((scalar >> 6) & 0x3F));
    put(0x80 | (scalar & 0x3F));
  }
}

namespace {

/// The first byte from `at` on that is not ASCII, eight at a time.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighs = 0x8080808080808080;
  std::uint64_t bytes = 0;
  while (at + sizeof bytes <= text.size()) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if ((bytes & kHighs) != 0) {
      break;
    }
    at += sizeof bytes;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
    ++at;
  }
  return at;
}

/// The first byte from `at` on that begins no character of three bytes, but for those (below U+1000
/// and from U+D000) that need a closer look: Han characters and their punctuation.
std::size_t skip_wide(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto is_lead = [](unsigned char c) { return c > 0xE0 && c < 0xF0 && c != 0xED; };
  while (at + 2 < text.size() && is_lead(byte(at)) && (byte(at + 1) & 0xC0) == 0x80 &&
         (byte(at + 2) & 0xC0) == 0x80) {
    at += 3;
  }
  return at;
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    at = skip_ascii(text, at);
    at = skip_wide(text, at);
    if (at == text.size()) {
      break;
    }
    const Decoded next = decode_utf8(text, at);
    if (!next.valid) {
      return at;
    }
    at += next.bytes;
  }
  return std::string_view::npos;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).bytes) {
    ++count;
  }
  return count;
}

}  // namespace tiku
