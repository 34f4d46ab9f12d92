#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "grade/stream/answer_memo.h"
#include "grade/stream/known_answers.h"
#include "io/huge_arena.h"

namespace tiku {

/// Neighbouring columns whose cells are nearly all one letter or none, as single choices are: their
/// cells are compared with all letters known at once, thirty-two columns in one instruction. What a
/// cell means is learnt from the answers that were found the other way; what is no letter known
/// goes on being found that way.
class LetterColumns {
 public:
  /// One bit a column.
  static constexpr std::size_t kMostColumns = 64;
  /// Fewer are not worth it.
  static constexpr std::size_t kFewestColumns = 8;

  /// This machine has the instructions.
  static bool can_run();

  /// `columns` of them for the places from `place` on; `totals`: of the paper. `arena` must outlive
  /// this.
  LetterColumns(HugeArena& arena, std::size_t place, std::size_t columns, std::size_t totals);

  /// The cells of a row: `ends` says where each ends in `text`, and ends[-1] where the one before
  /// the first does. Adds what letters are worth to `sum` (PackedWorth); a bit is set in the result
  /// for each column whose cell has to be found the other way (others).
  std::uint64_t add_up(const char* text, const std::uint32_t* ends, std::uint64_t& sum);

  /// That a cell was found the other way: it is learnt where that will pay.
  void consider(std::size_t place, std::string_view cell, const AnswerMemo::Entry& entry);

  /// Of the last row.
  std::uint64_t others() const { return others_; }

  /// Enough rows have shown that most cells are found the other way.
  bool is_idle() const { return rows_ > kTrial && 2 * missed_ > rows_ * size_; }

  /// The cell of the last row was found here.
  bool has_found(std::size_t place) const { return (others_ >> (place - place_) & 1) == 0; }

  /// And means nothing.
  bool is_blank(std::size_t place) const { return (blanks_ >> (place - place_) & 1) != 0; }

  /// Writes what its letters are (AnswerMemo::Entry::column) to `given[place]`.
  void put_given(std::vector<std::uint32_t>& given) const;

  /// Counts the letters of the last row, whose total this is; no more rows of it than
  /// KnownAnswers::kMostRows before they are handed over.
  void count(std::size_t total);

  /// Adds what was counted of a total.
  void hand_over(std::size_t total, KnownAnswers& known);

 private:
  /// Rows until everything common is learnt, and somewhat more.
  static constexpr std::uint64_t kTrial = 1000;
  /// Letters a column can have, and none at all; further ones are found the other way.
  static constexpr std::size_t kMostLetters = 8;

  /// One byte a column.
  struct alignas(32) Lane {
    std::array<std::uint8_t, kMostColumns> of = {};
  };

  /// For each column one of the letters it knows, in the order of learning.
  struct Letters {
    Lane codes;
    Lane points;  // units, and kBias
    Lane states;
    std::array<std::uint32_t, kMostColumns> columns = {};  // AnswerMemo::Entry::column
    std::array<std::uint32_t, kMostColumns> numbers = {};  // AnswerMemo::Entry::number
  };

  Lane* counts_of(std::size_t total) const { return counts_ + total * kMostLetters; }

  std::size_t place_;
  std::size_t size_;
  std::uint64_t all_;         // a bit for each column
  std::uint64_t others_ = 0;  // likewise, of the last row
  std::uint64_t blanks_ = 0;
  Lane row_;  // codes of the last row
  std::vector<Letters> letters_;
  std::array<std::uint8_t, kMostColumns> known_ = {};  // letters of each column
  std::uint64_t rows_ = 0;
  std::uint64_t missed_ = 0;  // cells found the other way
  Lane* counts_;              // by total, letter and column
};

}  // namespace tiku
