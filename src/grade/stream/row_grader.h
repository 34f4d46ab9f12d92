#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv_borders.h"
#include "grade/stream/known_answers.h"
#include "grade/stream/letter_columns.h"
#include "grade/stream/plain_answers.h"
#include "grade/stream/plain_paper.h"
#include "grade/stream/row_cells.h"
#include "grade/stream/row_people.h"
#include "grade/stream/row_plan.h"
#include "grade/stream/row_records.h"
#include "grade/stream/row_tally.h"
#include "io/row_pieces.h"

namespace tiku {

/// A row that takes the long way, or that somebody wants to see again.
struct RowPlace {
  std::size_t piece = 0;
  /// Row of its piece, from 0.
  std::uint32_t row = 0;
  /// Line of its piece on which it begins, from 0.
  std::uint32_t line = 0;
  /// Where in the file, and how many bytes.
  std::uint64_t offset = 0;
  std::uint32_t size = 0;
};

/// An answer of a plain row that somebody wants to see again.
struct NotedCell {
  std::uint32_t row = 0;
  std::uint32_t item = 0;
  std::uint32_t response = 0;
};

/// A row of several lines.
struct WrappedRow {
  std::uint32_t row = 0;
  /// Of its lines all but the first.
  std::uint32_t further = 0;
};

/// The totals of some rows, counted from the least of the paper.
struct TotalRange {
  std::size_t least = SIZE_MAX;
  std::size_t most = 0;

  void add(std::size_t total) {
    least = std::min(least, total);
    most = std::max(most, total);
  }
};

/// A piece of the file, graded. Room is kept from one piece to the next.
struct GradedPiece {
  std::size_t number = 0;
  std::uint64_t offset = 0;  // of the file
  std::uint32_t rows = 0;
  std::uint32_t lines = 0;
  /// Some byte is not ASCII.
  bool has_wide = false;
  bool has_controls = false;  // CsvBorders::has_controls
  RowRecords records;         // one a row
  std::vector<WrappedRow> wrapped;
  std::vector<RowPlace> special;
  /// What could not be read: rows of rejects.csv.
  std::vector<NotedCell> refused;
  /// What earned other points in the grading that this one is compared with.
  std::vector<NotedCell> changed;
  /// Of the ids of plain rows, zeros in front left out; rows that take the long way have 0.
  std::vector<std::uint64_t> id_hashes;
  /// Who on the roster wrote each row, where there is one (RowPerson::listed).
  std::vector<std::uint32_t> listed;
  /// Of its plain rows.
  TotalRange totals;
};

/// Everything one thread needs to grade pieces of a file.
class RowGrader {
 public:
  /// What it refers to must outlive it.
  RowGrader(const RowPlan& plan, const PlainPaper& paper, PlainAnswers& answers, char separator);

  /// False where the piece cannot be taken apart row by row: stray quotes, carriage returns or NUL
  /// bytes, or text that is not UTF-8; or where there are too many groups.
  bool grade(const RowPiece& piece, GradedPiece& graded);

  /// Brings together what was counted; add_to does, but here no other thread has to wait for it.
  void finish();

  /// Adds all plain rows, and the first of them that gave each answer. Comes last.
  void add_to(RowTally& tally, std::vector<std::vector<RowPosition>>& first);

 private:
  static constexpr std::size_t kNoLetters = SIZE_MAX;

  /// Columns one after the other whose items count for one section and are answered alike.
  struct Run {
    std::size_t first_column = 0;
    std::size_t begin = 0;  // places
    std::size_t end = 0;
    std::int32_t section = -1;
    CellKind kind = CellKind::mark;
    std::size_t letters = kNoLetters;  // of letters_
  };

  void plan_columns();
  void plan_letters();
  void drop_idle_letters();
  void plan_blanks();

  /// Null where the cell of the row at hand was found the other way.
  const LetterColumns* letters_with(std::size_t place) const {
    const std::size_t letters = letters_of_[place];
    const bool has = letters != kNoLetters && letters_[letters].has_found(place);
    return has ? &letters_[letters] : nullptr;
  }

  bool is_blank(std::size_t place) const {
    const LetterColumns* letters = letters_with(place);
    return letters == nullptr ? known_.has(KnownAnswers::Flag::blank, given_[place])
                              : letters->is_blank(place);
  }

  const AnswerMemo::Entry* add_cell(std::string_view cell, std::size_t place, std::uint64_t& sum);
  bool add_range(std::string_view rows, const RowCells& row, const Run& run, std::uint64_t& sum);
  bool add_letters(std::string_view rows, const RowCells& row, const Run& run, std::uint64_t& sum);
  bool add_answers(std::string_view rows, const RowCells& row, std::uint64_t& worth);

  static std::string_view cell_at(std::string_view rows, const RowCells& row, std::size_t column,
                                  std::string& unquoted) {
    return readable_cell(row.bytes(rows, column), unquoted);
  }

  bool grade_plain(std::string_view rows, const RowCells& row, GradedPiece& graded);
  void take_back(std::string_view rows, const RowCells& row);
  void cut_return(std::string_view rows, const RowCells& row);
  void count(std::size_t total);
  void hand_over(std::size_t total);
  void put_letters();
  void add_up(std::size_t total);
  void add_to_group(std::size_t total);
  void note(KnownAnswers::Flag flag, std::size_t left, std::string_view rows, const RowCells& row,
            std::vector<NotedCell>& cells);
  void keep(const RowCells& row, std::uint64_t worth, GradedPiece& graded);
  bool keep_special(const RowPiece& piece, const RowCells& row, GradedPiece& graded);
  std::uint32_t further_lines(std::string_view rows, const RowCells& row) const;

  const RowPlan& plan_;
  const PlainPaper& paper_;
  char separator_;
  CsvScan scan_;
  CsvBorders borders_;
  /// Places are the columns that answer an item, in their order, then the items without a column.
  std::vector<std::uint32_t> columns_;  // per place that has one
  std::vector<std::uint32_t> items_;    // per place
  std::vector<std::size_t> place_of_;   // per item
  std::vector<Run> runs_;               // over columns_
  HugeArena arena_;
  RowPeople people_;
  KnownAnswers known_;
  std::vector<LetterColumns> letters_;
  std::vector<std::size_t> letters_of_;  // per place: of letters_
  std::vector<std::uint8_t> rows_of_;    // per total, since they were handed over
  /// What items without a column add to every row.
  std::uint64_t least_worth_ = 0;
  std::vector<std::int16_t> least_sections_;
  RowTally tally_;     // without what known_ counts
  GroupTally groups_;  // as well
  std::size_t piece_ = 0;

  // Of the row at hand.
  std::size_t found_ = 0;  // places whose answers were found
  /// Per place: AnswerMemo::Entry::column; of what letters_ found only once they are put here.
  std::vector<std::uint32_t> given_;
  std::vector<std::int16_t> sections_;
  std::vector<std::int64_t> units_;
  std::string scratch_;
};

}  // namespace tiku
