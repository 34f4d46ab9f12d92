#pragma once

#include <cstdint>
#include <memory>
#include <span>
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

/// The answers one thread knows by heart, and how often each was given. What a row answers stands
/// in places, one an item, in any order of the items.
class KnownAnswers {
 public:
  /// `items`: per place the item; `kinds` likewise. `arena` and `answers` must outlive this.
  KnownAnswers(HugeArena& arena, std::vector<std::uint32_t> items,
               const std::vector<CellKind>& kinds, std::size_t totals, PlainAnswers& answers);

  /// AnswerMemo::add_up.
  std::size_t add_up(const AnswerMemo::Cells& cells, std::size_t place, std::size_t end,
                     std::uint32_t* columns, std::uint64_t& sum) {
    return memo_.add_up(cells, place, end, columns, sum);
  }

  /// Null where the row takes the long way. Whoever finds a cell counts it as given. Sixteen
  /// bytes from `cell` on can be read.
  AnswerMemo::Entry* find(std::size_t place, std::string_view cell) {
    AnswerMemo::Entry* known = memo_.find(place, cell.data(), cell.size());
    return known == nullptr ? ask(place, cell) : known;
  }

  /// Index into GradedItem::responses of a cell that is known.
  std::uint32_t response(std::size_t place, std::string_view cell);

  /// Takes the counting back, for a row that takes the long way after all.
  void take_back(std::size_t place, std::string_view cell);

  bool was_asked() const { return !asked_.empty(); }

  /// Settles what was asked for since the last row: a row that took the long way taught nothing.
  void remember(const RowPosition& row);
  void forget();

  /// Counts a row with this total that gave these answers (AnswerMemo::Entry::column): of no total
  /// more than kMostRows before they are handed over, because small counts stay in the cache.
  void count(std::size_t total, std::span<const std::uint32_t> columns) {
    std::uint8_t* const row = recent_of(total);
    for (const std::uint32_t column : columns) {
      ++row[column];
    }
  }

  static constexpr std::uint8_t kMostRows = UINT8_MAX;

  /// What was counted of a total is known to add_to only then.
  void hand_over(std::size_t total);

  /// Counts so many rows of this total that gave this answer (AnswerMemo::Entry::column, number)
  /// and were not counted as giving it.
  void count(std::size_t total, std::uint32_t column, std::uint32_t number, std::uint32_t rows) {
    counts_of(total)[column] += rows;
    answers_[number].given += rows;
  }

  /// What all answers of a column are or none is, as PlainAnswer has it.
  enum class Flag : std::uint8_t { blank = 1, invalid = 2, changed = 4 };

  bool has(Flag flag, std::uint32_t column) const {
    return (flags_[column] & static_cast<std::uint8_t>(flag)) != 0;
  }

  /// Some answer that was asked for is changed.
  bool has_changed() const { return has_changed_; }

  std::int64_t points(std::uint32_t column) const { return meanings_[column].points; }

  /// What was counted.
  void add_to(RowTally& tally) const;
  /// The first row that gave each answer; the earlier one of what stands there and what is known.
  void add_first(std::vector<std::vector<RowPosition>>& first) const;

 private:
  /// An answer as it was written.
  struct Answer {
    std::uint32_t item = 0;
    std::uint32_t response = 0;
    std::uint32_t column = 0;
    std::int64_t given = 0;  // beside what the memo counted
    RowPosition first;
  };

  struct Asked {
    std::size_t place = 0;
    std::string cell;
    std::uint32_t number = 0;
  };

  /// Answers of one meaning are counted together, in one column of the table.
  struct Column {
    std::uint32_t item = 0;
    std::uint32_t like = 0;
    std::int16_t points = 0;  // in units
  };

  /// What an item's answers are called here; UINT32_MAX: nothing yet.
  struct Place {
    std::vector<std::uint32_t> numbers;  // per response
    std::vector<std::uint32_t> columns;  // per PlainAnswers::Known::like
  };

  std::uint32_t* counts_of(std::size_t total) const { return table_.get() + total * width_; }

  std::uint8_t* recent_of(std::size_t total) const { return recent_.get() + total * width_; }

  AnswerMemo::Entry* ask(std::size_t place, std::string_view cell);
  std::uint32_t number_of(std::size_t place, const PlainAnswers::Known& known);
  std::uint32_t column_of(std::size_t place, const PlainAnswers::Known& known);
  void widen();

  PlainAnswers& source_;
  std::vector<std::uint32_t> items_;  // per place
  std::size_t totals_;
  AnswerMemo memo_;
  /// Rows by total and column: what rows of one total give lies side by side.
  std::unique_ptr<std::uint32_t[]> table_;
  std::unique_ptr<std::uint8_t[]> recent_;  // likewise: what was not handed over yet
  std::size_t width_ = 0;
  std::vector<Column> meanings_;     // per column
  std::vector<std::uint8_t> flags_;  // per column, small enough to be looked up at every cell
  bool has_changed_ = false;
  std::vector<Answer> answers_;  // per number
  std::vector<Place> places_;
  std::vector<Asked> asked_;
};

}  // namespace tiku
