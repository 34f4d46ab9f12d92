#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tiku {

/// The cells of one item that one thread has met: from their bytes to what they are worth. Nearly
/// all have at most eight bytes and are found by them at one look, without a branch on their
/// length: that is what most of the grading of a nation is.
class AnswerMemo {
 public:
  /// All that grading a row needs of a cell, in half a cache line with its key.
  struct Entry {
    std::uint64_t worth = 0;   // PackedWorth
    std::uint32_t column = 0;  // of the table in KnownAnswers
    std::uint32_t number = 0;  // of the answer in KnownAnswers
    /// How many rows held the cell; whoever finds it counts.
    std::uint32_t given = 0;
  };

  AnswerMemo() : slots_(std::make_unique<Slot[]>(std::size_t{1} << kFewestBits)) {}

  /// Null where nobody added it. Eight bytes from `cell` on can be read; a NUL is in no cell.
  Entry* find(const char* cell, std::size_t size) {
    if (size > kWord) {
      return find_long(cell, size);
    }
    const std::uint64_t key = key_of(cell, size);
    Slot* slot = &slots_[place_of(key)];
    return slot->key == key ? &slot->entry : find_further(slot, key);
  }

  /// `cell` must not be there. The entry stays where it is until the next is added.
  Entry* add(std::string_view cell, const Entry& entry);

  void remove(std::string_view cell);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    for (std::size_t at = 0; at < slot_count(); ++at) {
      if (slots_[at].key != kFree && slots_[at].key != kRemoved) {
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
  /// A NUL between bytes that are none: the keys of no cell, whatever byte comes first.
  static constexpr std::uint64_t kFree = 0x0100000000000001;
  static constexpr std::uint64_t kRemoved = 0x0200000000000002;

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

  /// The bytes that a cell of so many has of eight, in the order of memory.
  static constexpr std::array<std::array<unsigned char, kWord>, kWord + 1> kOwnBytes = [] {
    std::array<std::array<unsigned char, kWord>, kWord + 1> own{};
    for (std::size_t size = 0; size <= kWord; ++size) {
      for (std::size_t i = 0; i < size; ++i) {
        own[size][i] = 0xFF;
      }
    }
    return own;
  }();

  /// The bytes of a cell of at most eight; NULs fill up what is left.
  static std::uint64_t key_of(const char* cell, std::size_t size) {
    std::uint64_t bytes = 0;
    std::uint64_t own = 0;
    std::memcpy(&bytes, cell, sizeof bytes);
    std::memcpy(&own, kOwnBytes[size].data(), sizeof own);
    return bytes & own;
  }

  /// Keys that differ in one byte by one, as "A" and "B" do, are neighbours and share a cache line
  /// (where the first byte is the lowest); all else is spread by the golden ratio.
  std::size_t place_of(std::uint64_t key) const {
    constexpr std::uint64_t kNextSlot = std::uint64_t{1} << (64 - kFewestBits);
    constexpr std::uint64_t kSpread = kNextSlot + (0x9E3779B97F4A7C15 >> 9);
    return key * kSpread >> shift_;
  }

  std::size_t slot_count() const { return std::size_t{1} << (64 - shift_); }

  Entry* find_further(Slot* slot, std::uint64_t key);
  Entry* find_long(const char* cell, std::size_t size);
  Entry* put(std::uint64_t key, const Entry& entry);

  // What every look needs is together and small: a hundred items have a hundred of these.
  std::unique_ptr<Slot[]> slots_;  // slot_count() of them, a power of two
  std::uint32_t shift_ = 64 - kFewestBits;
  std::uint32_t used_ = 0;  // removed ones too
  std::unique_ptr<LongCells> long_cells_;
};

}  // namespace tiku
