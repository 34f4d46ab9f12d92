#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "grade/stream/answer_memo.h"
#include "grade/stream/plain_answers.h"
#include "grade/stream/row_tally.h"

namespace tiku {

/// Where a row begins, in the order of the file.
struct RowPosition {
  std::size_t piece = SIZE_MAX;
  std::uint32_t line = 0;  // of the piece, from 0

  friend bool operator<(const RowPosition& a, const RowPosition& b) {
    return std::tie(a.piece, a.line) < std::tie(b.piece, b.line);
  }
};

/// The answers one thread knows by heart, all items in one list, and how often each was given.
class KnownAnswers {
 public:
  static constexpr std::uint32_t kLongWay = UINT32_MAX;

  KnownAnswers(std::size_t items, std::size_t totals, PlainAnswers& answers);

  /// State lanes end below this bit; a one there counts nothing.
  static constexpr std::uint8_t kNoState = 63;

  /// What an answer is worth, small enough to stay near.
  struct Worth {
    std::int16_t points = 0;
    std::uint8_t flags = 0;
    /// PackedStates has a one this far to the left; kNoState: the item does not count.
    std::uint8_t state_shift = 0;
    /// Answers of one meaning are counted together, in one column of the table.
    std::uint32_t column = 0;
  };

  /// Number of an answer in the list, counted as given once more; kLongWay where the row takes the
  /// long way. Sixteen bytes from `cell` on can be read.
  std::uint32_t find(std::size_t item, std::string_view cell) {
    AnswerMemo::Entry* known = memos_[item].find(cell.data(), cell.size());
    if (known == nullptr) {
      return ask(item, cell);
    }
    ++known->given;
    return known->number;
  }

  /// Takes the counting of find() back, for a row that takes the long way after all. What was asked
  /// for it is forgotten.
  void take_back(std::size_t item, std::string_view cell);

  const Worth& operator[](std::uint32_t number) const { return worth_[number]; }

  std::uint32_t response(std::uint32_t number) const { return places_[number].response; }

  /// Settles what was asked for since the last row: a row that took the long way taught nothing.
  void remember(const RowPosition& row) { remember(row, 1); }

  void forget() { asked_.clear(); }

  bool was_asked() const { return !asked_.empty(); }

  /// Counts a row with this total that gave these answers, one an item.
  void count(std::size_t total, const std::vector<std::uint32_t>& numbers);

  /// What was counted.
  void add_to(RowTally& tally) const;
  /// The first row that gave each answer; the earlier one of what stands there and what is known.
  void add_first(std::vector<std::vector<RowPosition>>& first) const;

 private:
  /// An answer as it was written.
  struct Place {
    std::uint32_t item = 0;
    std::uint32_t response = 0;
    RowPosition first;
  };

  struct Asked {
    std::uint32_t item = 0;
    std::string cell;
    std::uint32_t number = 0;
  };

  struct Column {
    std::size_t item = 0;
    std::uint32_t like = 0;
  };

  void remember(const RowPosition& row, std::uint32_t given);
  std::uint32_t ask(std::size_t item, std::string_view cell);
  std::uint32_t number_of(std::size_t item, const PlainAnswers::Known& known);
  std::uint32_t column_of(std::size_t item, std::uint32_t like);
  void widen();

  PlainAnswers& source_;
  std::size_t totals_;
  std::vector<AnswerMemo> memos_;  // per item
  // Per number.
  std::vector<Worth> worth_;
  std::vector<Place> places_;
  /// Rows by total and column: what rows of one total give lies side by side.
  std::vector<std::uint32_t> table_;
  std::size_t width_ = 0;
  std::vector<Column> meanings_;                     // per column
  std::vector<std::vector<std::uint32_t>> numbers_;  // per item and response
  std::vector<Asked> asked_;
};

}  // namespace tiku
