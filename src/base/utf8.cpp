#include "base/utf8.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "base/utf8_han.h"

namespace tiku {
namespace {

constexpr Decoded kInvalid{0xFFFD, 1, false};

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

}  // namespace

Decoded decode_beyond_ascii(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  const auto behind = [&](std::size_t i) {  // 256 where no byte 10xxxxxx stands
    return at + i < text.size() && (byte_at(text, at + i) & 0xC0) == 0x80
               ? byte_at(text, at + i) & 0x3FU
               : 0x100U;
  };
  if (lead < 0xC2 || lead > 0xF4) {
    return kInvalid;
  }
  const unsigned second = behind(1);
  if (lead < 0xE0) {
    return second > 0xFF ? kInvalid : Decoded{((lead & 0x1F) << 6) | second, 2, true};
  }
  const unsigned third = behind(2);
  if (lead < 0xF0) {
    const char32_t scalar = ((lead & 0x0F) << 12) | (second << 6) | third;
    const bool surrogate = scalar >= 0xD800 && scalar <= 0xDFFF;
    const bool broken = (second | third) > 0xFF;
    return broken || surrogate || scalar < 0x800 ? kInvalid : Decoded{scalar, 3, true};
  }
  const unsigned fourth = behind(3);
  const char32_t scalar = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  const bool broken = (second | third | fourth) > 0xFF;
  return broken || scalar < 0x10000 || scalar > 0x10FFFF ? kInvalid : Decoded{scalar, 4, true};
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

std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighs = 0x8080808080808080;
  std::array<std::uint64_t, 4> bytes{};
  if (at < text.size() && byte_at(text, at) >= 0x80) {
    return at;
  }
  while (at + sizeof bytes <= text.size()) {
    std::memcpy(bytes.data(), text.data() + at, sizeof bytes);
    if (((bytes[0] | bytes[1] | bytes[2] | bytes[3]) & kHighs) != 0) {
      break;
    }
    at += sizeof bytes;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) {
    ++at;
  }
  return at;
}

namespace {

/// The first byte from `at` on where wide_at finds nothing, or one of the last three; four bytes
/// are looked at together.
std::size_t skip_wide(std::string_view text, std::size_t at) {
  const auto together = [](std::array<unsigned char, 4> bytes) {
    return std::bit_cast<std::uint32_t>(bytes);
  };
  constexpr std::size_t kBytes = 3;
  std::uint32_t four = 0;
  for (; at + sizeof four <= text.size(); at += kBytes) {
    std::memcpy(&four, text.data() + at, sizeof four);
    const bool formed = (four & together({0xF0, 0xC0, 0xC0, 0})) == together({0xE0, 0x80, 0x80, 0});
    if (!formed || byte_at(text, at) == 0xE0 || byte_at(text, at) == 0xED) {
      break;
    }
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
