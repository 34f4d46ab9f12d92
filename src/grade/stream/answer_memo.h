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

/// The cells of one item that one thread has met: from their bytes to a number. Nearly all have at
/// most eight bytes and are found by them at one look, without a branch on their length: that is
/// what most of the grading of a nation is.
class AnswerMemo {
 public:
  struct Entry {
    std::uint32_t number = 0;
    /// How many rows held the cell; whoever finds it counts.
    std::uint32_t given = 0;
  };

  AnswerMemo() : slots_(kFewest) {}

  /// Null where nobody asked before. Sixteen bytes from `cell` on can be read.
  Entry* find(const char* cell, std::size_t size) {
    if (size > kWord) {
      return find_long(cell, size);
    }
    const std::uint64_t key = key_of(cell, size);
    for (std::size_t at = place_of(key);; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].key == key) {
        return &slots_[at].entry;
      }
      if (slots_[at].key == kFree) {
        return nullptr;
      }
    }
  }

  void add(std::string_view cell, const Entry& entry);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    for (const Slot& slot : slots_) {
      if (slot.key != kFree) {
        take(slot.entry);
      }
    }
    for (const LongSlot& slot : long_slots_) {
      if (slot.first != kFree) {
        take(slot.entry);
      }
    }
    for (const auto& [cell, entry] : longest_) {
      take(entry);
    }
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr std::size_t kFewest = 64;
  static constexpr std::uint64_t kFree = UINT64_MAX;  // is no UTF-8

  /// By size: the bytes of a word that belong to the cell.
  static constexpr std::array<std::uint64_t, kWord + 1> kMasks{
      0,         0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF,
      UINT64_MAX};

  struct Slot {
    std::uint64_t key = kFree;
    Entry entry;
  };

  /// Cells of nine to sixteen bytes: three to five Han characters.
  struct LongSlot {
    std::uint64_t first = kFree;
    std::uint64_t second = kFree;
    Entry entry;
  };

  /// The bytes of a cell of at most eight; NUL, which no cell holds, stands for those behind it.
  static std::uint64_t key_of(const char* cell, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, cell, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) {
      return size == 0 ? 0 : bytes >> (8 * (kWord - size));
    }
    return bytes & kMasks[size];
  }

  std::size_t place_of(std::uint64_t key) const { return key * 0x9E3779B97F4A7C15 >> shift_; }

  Entry* find_long(const char* cell, std::size_t size);
  void put(std::uint64_t key, const Entry& entry);
  void put_long(std::uint64_t first, std::uint64_t second, const Entry& entry);

  std::vector<Slot> slots_;
  unsigned shift_ = 58;  // 64 - log2(slots)
  std::size_t used_ = 0;
  std::vector<LongSlot> long_slots_;
  std::size_t long_used_ = 0;
  std::unordered_map<std::string, Entry> longest_;
};

}  // namespace tiku
