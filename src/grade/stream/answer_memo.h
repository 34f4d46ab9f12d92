#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tiku {

/// The answers to one item that one thread has met: from the bytes of a cell to a number. Most
/// cells are one letter or a few, which are found by their bytes as a number.
class AnswerMemo {
 public:
  static constexpr std::uint32_t kUnknown = UINT32_MAX;

  AnswerMemo() { one_.fill(kUnknown); }

  /// kUnknown where nobody asked before. Sixteen bytes from `cell` on can be read.
  std::uint32_t find(const char* cell, std::size_t size) const {
    if (size == 1) {
      return one_[static_cast<unsigned char>(*cell)];
    }
    return size == 0 ? empty_ : find_longer(cell, size);
  }

  void add(std::string_view cell, std::uint32_t number);

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr std::size_t kShort = 2 * kWord;

  /// The bytes of a cell of at most kShort bytes; NUL, which no cell holds, stands behind them.
  struct Key {
    std::uint64_t first = 0;
    std::uint64_t second = 0;

    bool operator==(const Key&) const = default;
  };

  struct Slot {
    Key key;  // `first` 0: free
    std::uint32_t number = 0;
  };

  /// The first `size` of the eight bytes at `from`.
  static std::uint64_t word_of(const char* from, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    const std::size_t unused = 8 * (kWord - size);
    return std::endian::native == std::endian::little ? bytes << unused : bytes >> unused;
  }

  static Key key_of(const char* cell, std::size_t size) {
    return size <= kWord ? Key{word_of(cell, size), 0}
                         : Key{word_of(cell, kWord), word_of(cell + kWord, size - kWord)};
  }

  static std::size_t hash_of(const Key& key) {
    const std::uint64_t mixed = (key.first ^ key.second * 0xC2B2AE3D27D4EB4F) * 0x9E3779B97F4A7C15;
    return mixed >> 32;
  }

  std::uint32_t find_longer(const char* cell, std::size_t size) const;
  void put(const Key& key, std::uint32_t number);

  std::array<std::uint32_t, 256> one_;
  std::uint32_t empty_ = kUnknown;
  std::size_t mask_ = 0;
  std::size_t used_ = 0;
  std::vector<Slot> slots_;
  std::unordered_map<std::string, std::uint32_t> long_;
};

}  // namespace tiku
