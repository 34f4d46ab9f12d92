#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grade/stream/cell_keys.h"
#include "grade/stream/cell_table.h"
#include "io/huge_arena.h"

namespace tiku {

/// What most answers to an item look like.
enum class CellKind : std::uint8_t {
  letter,  // one byte, or none
  mark,    // a few letters or a word, in up to eight bytes
  words,   // up to sixteen
};

/// The cells that one thread has met, item by item ("place"): from their bytes to what they are
/// worth. Nearly all are found at one look, by their bytes and without a branch on their length:
/// that is what most of the grading of a nation is.
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

  /// `kinds`: per place. `arena` must outlive the memo.
  AnswerMemo(HugeArena& arena, const std::vector<CellKind>& kinds);

  /// Cells of one row, side by side: where the first begins and where each ends in `text`.
  struct Cells {
    const char* text = nullptr;
    std::uint32_t begin = 0;
    const std::uint32_t* ends = nullptr;
  };

  /// Finds the cells of places from `place` up to `end`, all of one kind, one after the other:
  /// counts each as given, adds its worth to `sum` and writes its column to `columns[place]`.
  /// Returns the place where it stopped because that cell takes more than one look, if it is there
  /// at all. This loop is the grader.
  std::size_t add_up(const Cells& cells, std::size_t place, std::size_t end, std::uint32_t* columns,
                     std::uint64_t& sum);

  /// Null where nobody added it. Sixteen bytes from `cell` on can be read; a NUL is in no cell. An
  /// entry stays where it is until one is looked for in its place or added there.
  Entry* find(std::size_t place, const char* cell, std::size_t size);

  /// `cell` must not be there.
  Entry* add(std::size_t place, std::string_view cell, const Entry& entry);

  /// `cell` must be there.
  void remove(std::size_t place, std::string_view cell);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    for (const Place& place : places_) {
      if (place.kind == CellKind::words) {
        each_near<TwoWords>(place, take);
      } else {
        each_near<OneWord>(place, take);
      }
      place.middle_cells.each(take);
      for (const auto& [cell, entry] : place.long_cells) {
        take(entry);
      }
    }
  }

 private:
  template <class Key>
  struct Slot {
    Key key = Key::kFree;
    Entry entry;
  };

  static_assert(sizeof(Slot<OneWord>) == 32);

  struct LongHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view cell) const;
  };

  struct Place {
    Place(HugeArena& arena, CellKind kind_of_cells, char* slots)
        : kind(kind_of_cells), near(slots), middle_cells(arena, 2) {}

    CellKind kind;
    char* near;                    // its slots, of OneWord or TwoWords
    std::uint32_t near_cells = 0;  // removed ones too
    /// Seldom looked at: cells that are longer than those of this kind, and others that came when
    /// the near slots were full.
    CellTable<TwoWords, Entry> middle_cells;
    std::unordered_map<std::string, Entry, LongHash, std::equal_to<>> long_cells;
  };

  /// From the slots of one place to those of the next of its kind: no power of two, so that the
  /// same answers to different items do not push each other out of the cache.
  static constexpr std::size_t stride(unsigned bits) {
    constexpr std::size_t kApart = 10;
    return (std::size_t{1} << bits) + kApart;
  }

  /// Of the number of near slots that a place of this kind has.
  unsigned bits_of(CellKind kind) const;
  std::size_t bytes_of(CellKind kind) const;

  template <class Key>
  static Slot<Key>* slots_of(const Place& place) {
    return reinterpret_cast<Slot<Key>*>(place.near);
  }

  template <class Key, class Take>
  void each_near(const Place& place, Take& take) const {
    const Slot<Key>* const slots = slots_of<Key>(place);
    for (std::size_t i = 0; i < std::size_t{1} << bits_of(place.kind); ++i) {
      if (slots[i].key != Key::kFree && slots[i].key != Key::kRemoved) {
        take(slots[i].entry);
      }
    }
  }

  template <class Key, unsigned Bits>
  std::size_t add_up(const Cells& cells, std::size_t place, std::size_t end, std::uint32_t* columns,
                     std::uint64_t& sum);

  template <class Key>
  Slot<Key>* near_slot(const Place& place, Key key) const;
  template <class Key>
  Entry* find_near(const Place& place, const char* cell, std::size_t size) const;
  template <class Key>
  Entry* add_near(Place& place, std::string_view cell, const Entry& entry) const;
  template <class Key>
  Slot<Key>* held_near(const Place& place, const char* cell, std::size_t size) const;

  HugeArena& arena_;
  bool is_short_;  // the paper: an item may have many near slots
  std::vector<Place> places_;
};

}  // namespace tiku
