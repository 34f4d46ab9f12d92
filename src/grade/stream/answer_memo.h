#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
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

  AnswerMemo() : slots_(std::make_unique<Slot[]>(std::size_t{1} << kFewestBits)) {}

  /// Null where nobody asked before. Sixteen bytes from `cell` on can be read; a NUL is in no cell.
  Entry* find(const char* cell, std::size_t size) {
    if (size > kWord) {
      return find_long(cell, size);
    }
    const std::uint64_t key = key_of(cell, size);
    Slot* slot = &slots_[place_of(key)];
    return slot->key == key ? &slot->entry : find_further(slot, key);
  }

  void add(std::string_view cell, const Entry& entry);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    for (std::size_t at = 0; at < slot_count(); ++at) {
      if (slots_[at].key != kFree) {
        take(slots_[at].entry);
      }
    }
    if (long_cells_) {
      for (const auto& [cell, entry] : *long_cells_) {
        take(entry);
      }
    }
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr unsigned kFewestBits = 6;
  /// A NUL before a byte that is none: the key of no cell.
  static constexpr std::uint64_t kFree = 1;

  struct Slot {
    std::uint64_t key = kFree;
    Entry entry;
  };

  struct LongHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view cell) const;
  };

  /// Cells of more than eight bytes: three Han characters and more.
  using LongCells = std::unordered_map<std::string, Entry, LongHash, std::equal_to<>>;

  /// The bytes of a cell of at most eight, its last one highest; NULs fill up what is left.
  static std::uint64_t key_of(const char* cell, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, cell, sizeof bytes);
    const std::size_t half = 4 * (kWord - size);  // twice: a shift by all 64 bits is none
    if constexpr (std::endian::native == std::endian::big) {
      return bytes >> half >> half;
    }
    return bytes << half << half;
  }

  std::size_t place_of(std::uint64_t key) const { return key * 0x9E3779B97F4A7C15 >> shift_; }

  std::size_t slot_count() const { return std::size_t{1} << (64 - shift_); }

  Entry* find_further(Slot* slot, std::uint64_t key);
  Entry* find_long(const char* cell, std::size_t size);
  void put(std::uint64_t key, const Entry& entry);

  // What every look needs is together and small: a hundred items have a hundred of these.
  std::unique_ptr<Slot[]> slots_;  // slot_count() of them, a power of two
  std::uint32_t shift_ = 64 - kFewestBits;
  std::uint32_t used_ = 0;
  std::unique_ptr<LongCells> long_cells_;
};

}  // namespace tiku
