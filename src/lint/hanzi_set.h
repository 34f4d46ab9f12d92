#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tiku {

/// A set of common Han characters (U+4E00-U+9FFF) that a text is searched for in one pass.
class HanziSet {
 public:
  constexpr HanziSet() = default;

  constexpr explicit HanziSet(std::u32string_view characters) {
    for (const char32_t scalar : characters) {
      add(scalar);
    }
  }

  constexpr void add(char32_t scalar) {
    const std::size_t index = scalar - kFirst;
    bits_[index / 64] |= std::uint64_t{1} << (index % 64);
  }

  constexpr bool has(char32_t scalar) const {
    const std::size_t index = scalar - kFirst;
    return index < kCount && ((bits_[index / 64] >> (index % 64)) & 1U) != 0;
  }

  /// The first byte of the next member from byte `at` on, or npos.
  std::size_t find_in(std::string_view text, std::size_t at) const;

 private:
  static constexpr char32_t kFirst = 0x4E00;
  static constexpr std::size_t kCount = 0xA000 - kFirst;

  std::array<std::uint64_t, kCount / 64> bits_{};
};

}  // namespace tiku
