#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "grade/stream/cell_table.h"
#include "io/huge_arena.h"

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

  /// Entries are in `arena`, which must outlive this.
  explicit AnswerMemo(HugeArena& arena)
      : short_cells_(arena, kFewestBits), rest_(std::make_unique<Rest>(arena)) {}

  /// Null where nobody added it. Eight bytes from `cell` on can be read, and eight behind it; a NUL
  /// is in no cell.
  Entry* find(const char* cell, std::size_t size) {
    return size <= kWord ? short_cells_.find(word_of(cell, size)) : find_long(cell, size);
  }

  /// `cell` must not be there. The entry stays where it is until the next is added.
  Entry* add(std::string_view cell, const Entry& entry);

  /// `cell` must be there.
  void remove(std::string_view cell);

  /// Hands over every entry, in no order.
  template <class Take>
  void each(Take take) const {
    short_cells_.each(take);
    rest_->middle_cells.each(take);
    for (const auto& [cell, entry] : rest_->long_cells) {
      take(entry);
    }
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr unsigned kFewestBits = 5;
  static constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // the golden ratio

  /// At most eight bytes; NULs fill up what is left.
  struct Word {
    std::uint64_t bytes = 0;

    /// A NUL between bytes that are none: no cell, whatever byte comes first.
    static const Word kFree;
    static const Word kRemoved;

    bool operator==(const Word&) const = default;

    /// Where the first byte is the lowest, "A" and "B" are neighbours and share cache lines.
    std::size_t place(unsigned shift) const {
      return ((bytes << shift) + (bytes >> 8) * kSpread) >> shift;
    }
  };

  /// Nine to sixteen bytes: three to five Han characters.
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

  /// What is seldom looked at.
  struct Rest {
    explicit Rest(HugeArena& where) : arena(where), middle_cells(where, 2) {}

    HugeArena& arena;
    CellTable<TwoWords, Entry> middle_cells;
    std::unordered_map<std::string, Entry, LongHash, std::equal_to<>> long_cells;
  };

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

  static Word word_of(const char* cell, std::size_t size) {
    Word word;
    std::uint64_t own = 0;
    std::memcpy(&word.bytes, cell, sizeof word.bytes);
    std::memcpy(&own, kOwnBytes[size].data(), sizeof own);
    word.bytes &= own;
    return word;
  }

  static TwoWords two_words_of(const char* cell, std::size_t size) {
    return {word_of(cell, kWord).bytes, word_of(cell + kWord, size - kWord).bytes};
  }

  Entry* find_long(const char* cell, std::size_t size);

  // What every look needs is together and small: a hundred items have a hundred of these.
  CellTable<Word, Entry> short_cells_;
  std::unique_ptr<Rest> rest_;
};

inline constexpr AnswerMemo::Word AnswerMemo::Word::kFree{0x0100000000000001};
inline constexpr AnswerMemo::Word AnswerMemo::Word::kRemoved{0x0200000000000002};
inline constexpr AnswerMemo::TwoWords AnswerMemo::TwoWords::kFree{0, 1};
inline constexpr AnswerMemo::TwoWords AnswerMemo::TwoWords::kRemoved{0, 2};

}  // namespace tiku
