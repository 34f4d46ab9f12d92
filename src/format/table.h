#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diag/source.h"

namespace tiku {

/// One cell of a table, as text. `where` is empty (kNoFile) for .xlsx, whose cells are named by row
/// and column.
struct TableCell {
  /// What a spreadsheet had made of the cell; `text` is its exact content as far as the file still
  /// has it.
  enum class Kind : std::uint8_t { text, number, boolean, date, error };

  std::string text;
  Kind kind = Kind::text;
  Span where = {};
};

/// A row with the number a person would look for: the line of a text file (where the row begins),
/// or the row of a sheet, from 1.
struct TableRow {
  std::int64_t line = 0;
  std::vector<TableCell> cells;
};

/// One table: a CSV or TSV file, or one sheet of a workbook.
struct Table {
  FileId file = kNoFile;
  /// Name of the sheet in a workbook, else empty.
  std::string sheet;
  std::vector<TableRow> rows;
  /// The separator that was found: ',', ';', '\t', '|'; 0 for workbooks.
  char separator = 0;
};

}  // namespace tiku
