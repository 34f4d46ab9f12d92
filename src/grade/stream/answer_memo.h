#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grade/stream/cell_table.h"
#include "io/huge_arena.h"

namespace tiku {

/// The cells that one thread has met, item by item ("place"): from their bytes to what they are
/// worth. Nearly all have at most eight bytes and are found by them at one look, without a branch
/// on their length: that is what most of the grading of a nation is.
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

  explicit AnswerMemo(std::size_t places);

  /// Cells of one row, side by side: where the first begins and where each ends in `text`.
  struct Cells {
    const char* text = nullptr;
    std::uint32_t begin = 0;
    const std::uint32_t* ends = nullptr;
  };

  /// Finds the cells of places from `place` up to `end`, one after the other: counts each as given,
  /// adds its worth to `sum` and writes its column to `columns[place]`. Returns the place where it
  /// stopped because nobody added that cell. This loop is the grader;
  std::size_t add_up(const Cells& cells, std::size_t place, std::size_t end, std::uint32_t* columns,
                     std::uint64_t& sum);

  /// Null where nobody added it. Eight bytes from `cell` on can be read, and eight behind it; a NUL
  /// is in no cell. An entry stays where it is until one is added to its place.
  Entry* find(std::size_t place, const char* cell, std::size_t size);

  /// `cell` must not be there.
  Entry* add(std::size_t place, std::string_view cell, const Entry& entry);

  /// `cell` must be there.
  void remove(std::size_t place, std::string_view cell);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    const Slot* const end = slots() + places_.size() * stride(bits_);
    for (const Slot* slot = slots(); slot != end; ++slot) {
      if (slot->key != kFree && slot->key != kRemoved) {
        take(slot->entry);
      }
    }
    for (const Place& place : places_) {
      place.middle_cells.each(take);
      for (const auto& [cell, entry] : place.long_cells) {
        take(entry);
      }
    }
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // the golden ratio
  /// A NUL between bytes that are none: the keys of no cell, whatever byte comes first.
  static constexpr std::uint64_t kFree = 0x0100000000000001;
  static constexpr std::uint64_t kRemoved = 0x0200000000000002;

  struct Slot {
    std::uint64_t key = kFree;
    Entry entry;
  };

  static_assert(sizeof(Slot) == 32);

  /// Up to sixteen bytes: up to five Han characters.
  struct TwoWords {
    std::uint64_t first = 0;
    std::uint64_t second = 0;

    static const TwoWords kFree;
    static const TwoWords kRemoved;

    bool operator==(const TwoWords&) const = default;

    std::size_t place(unsigned shift) const {
      return (first ^ second * kSpread) * kSpread >> shift;
    }
  };

  struct LongHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view cell) const;
  };

  /// Of one item, what is seldom looked at: cells of more than eight bytes, and short ones that
  /// came when the near slots were full.
  struct Place {
    explicit Place(HugeArena& arena) : middle_cells(arena, 2) {}

    std::uint32_t near_cells = 0;  // removed ones too
    CellTable<TwoWords, Entry> middle_cells;
    std::unordered_map<std::string, Entry, LongHash, std::equal_to<>> long_cells;
  };

  /// The bytes that a cell of so many has of eight, in the order of memory.
  static constexpr std::array<std::uint64_t, kWord + 1> kOwnBytes = [] {
    std::array<std::uint64_t, kWord + 1> own{};
    for (std::size_t size = 0; size <= kWord; ++size) {
      std::array<unsigned char, kWord> bytes{};
      for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = 0xFF;
      }
      own[size] = std::bit_cast<std::uint64_t>(bytes);
    }
    return own;
  }();

  /// A cell of at most eight bytes; NULs fill up what is left.
  static std::uint64_t word_of(const char* cell, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, cell, sizeof bytes);
    return bytes & kOwnBytes[size];
  }

  static TwoWords two_words_of(const char* cell, std::size_t size) {
    return size <= kWord ? TwoWords{word_of(cell, size), 0}
                         : TwoWords{word_of(cell, kWord), word_of(cell + kWord, size - kWord)};
  }

  /// From the slots of one item to those of the next: no power of two, so that the same answers to
  /// different items do not push each other out of the cache.
  static constexpr std::size_t stride(unsigned bits) {
    constexpr std::size_t kApart = 10;
    return (std::size_t{1} << bits) + kApart;
  }

  Slot* slots() const { return reinterpret_cast<Slot*>(near_.data()); }

  /// Of the near slots the one where a key is looked for first. Keys that differ in their lowest
  /// byte by one, as "A" and "B" do, are neighbours and share a cache line; all else is spread.
  std::size_t home(std::uint64_t key) const { return key * spread_of(bits_) >> (64 - bits_); }

  static constexpr std::uint64_t spread_of(unsigned bits) {
    return (kSpread >> (bits + 1)) + (std::uint64_t{1} << (64 - bits));
  }

  template <unsigned Bits>
  std::size_t add_up(const Cells& cells, std::size_t place, std::size_t end, std::uint32_t* columns,
                     std::uint64_t& sum);

  Entry* find_further(const Slot* near_slots, const char* cell, std::size_t size);
  Slot* near_slot(std::size_t place, std::uint64_t key) const;

  HugeArena arena_;
  unsigned bits_;   // of the number of near slots an item has
  HugeBlock near_;  // the slots of all items
  std::vector<Place> places_;
};

inline constexpr AnswerMemo::TwoWords AnswerMemo::TwoWords::kFree{0, 1};
inline constexpr AnswerMemo::TwoWords AnswerMemo::TwoWords::kRemoved{0, 2};

}  // namespace tiku
