#pragma once

#include <cstdint>
#include <string>

#include "format/table.h"
#include "sheet/columns.h"

namespace tiku {

/// What a row below the header is; only candidates become sheets.
enum class RowKind : std::uint8_t { candidate, blank, header_again, totals, key, footer };

RowKind kind_of_row(const TableRow& row, const Header& header);

/// The cell that says what a row is: of the id, of the name, else the first that is not empty.
const std::string& head_of_row(const TableRow& row, const Header& header);

/// Counts the rows of a table that are left out, to say them once.
struct LeftOutRows {
  struct Kind {
    std::int64_t count = 0;
    std::int64_t line = 0;
    std::string head;
  };

  Kind totals;
  Kind keys;
  Kind footers;
  Kind headers;

  /// Counts the row if it is left out.
  void add(RowKind kind, const TableRow& row, const Header& header);
};

}  // namespace tiku
