#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv_borders.h"
#include "grade/stream/known_answers.h"
#include "grade/stream/plain_answers.h"
#include "grade/stream/plain_paper.h"
#include "grade/stream/row_plan.h"
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

/// An answer of a plain row that could not be read: a row of rejects.csv.
struct RefusedCell {
  std::uint32_t row = 0;
  std::uint32_t item = 0;
  std::uint32_t response = 0;
};

/// A piece of the file, graded.
struct GradedPiece {
  std::size_t number = 0;
  std::uint64_t offset = 0;  // of the file
  std::uint32_t rows = 0;
  std::uint32_t lines = 0;
  /// Some byte is not ASCII.
  bool has_wide = false;
  /// A record a row, as RowRecords reads them.
  std::string records;
  std::vector<RowPlace> special;
  std::vector<RefusedCell> refused;
  /// Of the ids of plain rows, zeros in front left out; rows that take the long way have 0.
  std::vector<std::uint64_t> id_hashes;
};

/// Everything one thread needs to grade pieces of a file.
class RowGrader {
 public:
  /// What it refers to must outlive it.
  RowGrader(const RowPlan& plan, const PlainPaper& paper, PlainAnswers& answers, char separator);

  /// False where the piece cannot be taken apart row by row: stray quotes, carriage returns or NUL
  /// bytes, or text that is not UTF-8.
  bool grade(const RowPiece& piece, GradedPiece& graded);

  /// Adds all plain rows so far, and the first of them that gave each answer.
  void add_to(RowTally& tally, std::vector<std::vector<RowPosition>>& first) const;

 private:
  /// Cells of one row: their ends in borders_.places, and where the first begins.
  struct Row {
    const std::uint32_t* ends = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;  // of the row, its line feed included
    std::size_t cells = 0;
    std::uint32_t number = 0;
    std::uint32_t line = 0;  // of the piece, from 0
  };

  /// What the cells of a row add up to.
  struct Sums {
    std::int64_t units = 0;
    std::uint64_t states = 0;
    std::uint32_t flags = 0;
  };

  /// Columns one after the other whose items count for one section.
  struct SectionRun {
    std::size_t end = 0;  // index into columns_
    std::int32_t section = -1;
  };

  /// A column that answers an item.
  struct ItemColumn {
    std::uint32_t column = 0;
    std::uint32_t item = 0;
  };

  void plan_sections();
  static void add(const KnownAnswers::Worth& worth, Sums& sums);
  bool add_people(std::string_view rows, const Row& row);
  bool add_person(RowPlan::Use use, std::string_view cell);
  bool add_text(std::string_view cell, std::string& text);
  template <bool kQuotes>
  bool add_answers(std::string_view rows, const Row& row, Sums& sums);

  static std::string_view bytes_at(std::string_view rows, const Row& row, std::size_t column) {
    const std::uint32_t begin = column == 0 ? row.begin : row.ends[column - 1] + 1;
    return {rows.data() + begin, row.ends[column] - begin};
  }

  std::string_view cell_at(std::string_view rows, const Row& row, std::size_t column) {
    const std::string_view bytes = bytes_at(rows, row, column);
    return borders_.has_quotes && bytes.starts_with('"') ? unquoted(bytes) : bytes;
  }

  std::string_view unquoted(std::string_view cell);
  bool grade_plain(std::string_view rows, const Row& row, GradedPiece& graded);
  void take_back(std::string_view rows, const Row& row);
  void cut_return(std::string_view rows, const Row& row);
  void add_up(std::size_t total);
  void note_refused(std::uint32_t row, GradedPiece& graded) const;
  void keep(const Row& row, std::uint64_t states, std::size_t total, GradedPiece& graded);
  void keep_special(const RowPiece& piece, const Row& row, GradedPiece& graded);

  const RowPlan& plan_;
  const PlainPaper& paper_;
  char separator_;
  CsvScan scan_;
  CsvBorders borders_;
  std::vector<ItemColumn> columns_;       // by column
  std::vector<SectionRun> section_runs_;  // over columns_
  std::vector<std::size_t> people_;       // columns
  KnownAnswers known_;
  std::vector<std::uint32_t> without_columns_;  // items that no column answers
  Sums without_column_;                         // what they add to every row
  std::vector<std::int32_t> sections_without_column_;
  RowTally tally_;  // without what known_ counts
  std::size_t piece_ = 0;

  // Of the row at hand.
  std::size_t found_ = 0;             // columns whose answers were found
  std::vector<std::uint32_t> given_;  // per item, its answer's number in known_
  std::vector<std::int32_t> sections_;
  std::vector<std::int64_t> units_;
  std::string id_, name_, group_;
  bool needs_care_ = false;
  std::string scratch_;
  std::uint32_t lines_in_cells_ = 0;
};

}  // namespace tiku
