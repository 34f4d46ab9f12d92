#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tiku {

/// Han characters, looked up at once.
class HanSet {
 public:
  explicit constexpr HanSet(std::u32string_view characters) {
    for (const char32_t c : characters) {
      bits_[(c - kFirst) / 8] |= static_cast<std::uint8_t>(1U << ((c - kFirst) % 8));
    }
  }

  bool has(char32_t c) const {
    return c >= kFirst && c < kEnd &&
           (static_cast<unsigned>(bits_[(c - kFirst) / 8]) >> ((c - kFirst) % 8) & 1U) != 0;
  }

 private:
  static constexpr char32_t kFirst = 0x4E00;
  static constexpr char32_t kEnd = 0xA000;
  std::array<std::uint8_t, (kEnd - kFirst) / 8> bits_{};
};

}  // namespace tiku
