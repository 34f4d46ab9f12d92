#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "grade/batch.h"
#include "grade/pile/sheet_pile.h"
#include "grade/stream/packed_worth.h"
#include "grade/stream/row_pass.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// A grading whose plain rows are not held as candidates: they are records in a spool and counts in
/// a table. Everything else about them is where a grading always has it.
struct StreamedGrading {
  /// Items with all answers and their counts; of the candidates only those that took the long way;
  /// of the cells that were refused only theirs.
  Grading grading;
  PlainPaper paper;
  RowPass pass;
  Spool spool;
  FileId file = kNoFile;
  /// Columns kept besides, of every row.
  std::size_t extras = 0;
  std::string hash = {};  // of the file
  std::uint64_t size = 0;
  /// Competition rank of each total, counted from the least.
  std::vector<std::int64_t> rank_of_total = {};
  /// By piece: the rows, rising, that are among the candidates although they are plain.
  std::vector<std::vector<std::uint32_t>> taken_out = {};
  /// Where the rows are sheets in files of their own; the lines of rows are then their numbers.
  std::optional<SheetPile> pile = {};

  /// The line of what the whole grader made of a row.
  std::int64_t line_of(const Origin& origin) const {
    return pile ? pile->number_of(origin.file) : origin.line;
  }

  /// Plain rows that are graded.
  std::int64_t rows() const { return pass.tally.rows; }

  /// Of whoever has that total.
  Outcome outcome(std::size_t index) const {
    if (!grading.pass_points) {
      return Outcome::none;
    }
    return total(index) >= *grading.pass_points ? Outcome::pass : Outcome::fail;
  }

  /// Of a plain row, its total counted from the least.
  std::size_t index_of(const RowRecord& record) const {
    return static_cast<std::size_t>(PackedWorth::points(record.worth) - paper.least);
  }

  Rational total(std::size_t index) const {
    return Rational(paper.least + static_cast<std::int64_t>(index)) / Rational(paper.scale);
  }
};

struct StreamInput {
  const std::string& path;
  const SheetOptions& sheets;
  const BatchOptions& batch;
  /// Labels of options that nobody stated are learnt.
  Bank& bank;
  SourceMap& sources;
  Sink& sink;
  /// May be null.
  const Roster* roster;
  const std::vector<Mark>* marks;
  /// The grading that this one is compared with, if any; see can_compare_stream.
  const EarlierResults* earlier;
  /// What the rows are counted by: "group", the first of sheets.extra_columns, or "".
  std::string by;
  /// Where the spool goes.
  std::string folder;
  unsigned threads = 1;
  std::size_t piece_bytes = RowPieces::kPieceBytes;
};

/// Grades the rows of one wide CSV file as they pass by. Nothing (and nothing was reported) where
/// the file is of another kind or the exam needs more than sums of points: then the whole grader
/// does it. An error is one of read_sheets.
Result<std::optional<StreamedGrading>> grade_stream(const StreamInput& input);

}  // namespace tiku
