#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tiku {

/// A cell of at most eight bytes, as a number; NULs fill up what is left, and no cell has one.
struct OneWord {
  static constexpr std::size_t kMostBytes = sizeof(std::uint64_t);

  std::uint64_t bytes = 0;

  /// Keys of no cell, whatever byte comes first: a NUL between bytes that are none.
  static const OneWord kFree;
  static const OneWord kRemoved;

  /// Eight bytes from `cell` on can be read.
  static OneWord of(const char* cell, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, cell, sizeof bytes);
    return {bytes & kOwnBytes[size]};
  }

  bool operator==(const OneWord&) const = default;

  /// Below 2^bits. Keys that differ in their lowest byte by one, as "A" and "B" do, are neighbours
  /// and share a cache line; all else is spread.
  std::size_t place(unsigned bits) const {
    return bytes * ((kSpread >> (bits + 1)) + (std::uint64_t{1} << (64 - bits))) >> (64 - bits);
  }

  static constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // the golden ratio

  /// The bytes that a cell of so many has of eight, in the order of memory.
  static constexpr std::array<std::uint64_t, kMostBytes + 1> kOwnBytes = [] {
    std::array<std::uint64_t, kMostBytes + 1> own{};
    for (std::size_t size = 0; size <= kMostBytes; ++size) {
      std::array<unsigned char, kMostBytes> bytes{};
      for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = 0xFF;
      }
      own[size] = std::bit_cast<std::uint64_t>(bytes);
    }
    return own;
  }();
};

inline constexpr OneWord OneWord::kFree{0x0100000000000001};
inline constexpr OneWord OneWord::kRemoved{0x0200000000000002};

/// A cell of at most sixteen: up to five Han characters.
struct TwoWords {
  static constexpr std::size_t kMostBytes = 2 * OneWord::kMostBytes;

  std::uint64_t first = 0;
  std::uint64_t second = 0;

  static const TwoWords kFree;
  static const TwoWords kRemoved;

  /// Sixteen bytes from `cell` on can be read. Without a branch on the length.
  static TwoWords of(const char* cell, std::size_t size) {
    constexpr std::size_t kWord = OneWord::kMostBytes;
    const std::size_t in_first = size < kWord ? size : kWord;
    return {OneWord::of(cell, in_first).bytes, OneWord::of(cell + kWord, size - in_first).bytes};
  }

  bool operator==(const TwoWords&) const = default;

  std::size_t place(unsigned bits) const {
    return (first ^ second * OneWord::kSpread) * OneWord::kSpread >> (64 - bits);
  }
};

inline constexpr TwoWords TwoWords::kFree{0, 1};
inline constexpr TwoWords TwoWords::kRemoved{0, 2};

}  // namespace tiku
