#pragma once

#include "base/result.h"
#include "grade/stream/held_rows.h"
#include "report/files/tables.h"
#include "report/table_file.h"

namespace tiku {

/// The rows of results.csv and rejects.csv of a grading whose rows passed by, once more and one by
/// one, in the order of those files. An error is one of reading the spool.
class RowTables {
 public:
  /// Both must outlive it.
  RowTables(const Report& report, const StreamedGrading& streamed);

  Result<void> results(const RowSink& sink);
  Result<void> rejects(const RowSink& sink);

 private:
  const Row& row_of_plain();
  const Value& points(std::int64_t units);
  void add_rejects(std::size_t piece, std::size_t& cell, const RowSink& sink) const;

  const Report& report_;
  const StreamedGrading& streamed_;
  ResultsExtras extras_;
  HeldRows held_;
  PieceRows rows_;
  std::vector<Row> by_total_;  // the cells of its total are right, the others those of the last row
  std::vector<Value> points_;  // by units
};

}  // namespace tiku
