#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "grade/stream/row_grader.h"
#include "io/spool.h"

namespace tiku {

/// What is kept of a piece of the file.
struct PiecePlace {
  std::uint32_t rows = 0;
  /// Line of the file on which it begins, from 1, and the byte.
  std::int64_t line = 0;
  std::uint64_t offset = 0;
  Spool::Block records;
  std::vector<WrappedRow> wrapped;
  TotalRange totals;
};

/// Every row of a file, gone through once.
struct RowPass {
  /// How it ended. `learn`: something came up that has to be known from the beginning; `irregular`:
  /// the file cannot be taken apart row by row.
  enum class End : std::uint8_t { done, learn, irregular };

  End end = End::done;
  std::vector<PiecePlace> pieces;
  RowTally tally;
  /// Per item and answer the first plain row that gave it.
  std::vector<std::vector<RowPosition>> first;
  /// In the order of the file.
  std::vector<RowPlace> special;
  /// By piece; as GradedPiece has them.
  std::vector<std::vector<NotedCell>> refused;
  std::vector<std::vector<NotedCell>> changed;
  std::vector<std::vector<std::uint64_t>> id_hashes;
  std::vector<std::vector<std::uint32_t>> listed;
};

struct RowPassInput {
  RowPieces& pieces;
  const RowPlan& plan;
  const PlainPaper& paper;
  PlainAnswers& answers;
  char separator = ',';
  /// Nothing before the rows showed that the file is UTF-8; bytes beyond ASCII make it irregular.
  bool ascii_only = false;
  /// Line of the first row.
  std::int64_t first_line = 1;
  unsigned threads = 1;
  /// What comes up that has to be known from the beginning does not end the pass: it finds all.
  bool learns_all = false;
};

/// Goes through all pieces with so many threads. The result does not depend on their number. An
/// error is one of reading the file or of the spool.
Result<RowPass> pass_rows(const RowPassInput& input, Spool& spool);

}  // namespace tiku
