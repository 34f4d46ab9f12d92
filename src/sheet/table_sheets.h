#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "format/table.h"
#include "sheet/columns.h"
#include "sheet/reading.h"

namespace tiku {

/// The header of a table whose answers are to be read, after saying what its columns were taken
/// for. Nothing where the table is left out, or the run stops at it.
std::optional<Header> take_header(SheetReading& reading, const Table& table);

/// Reads one table of answers, wide or long, into the run. Tables that hold no answers are said and
/// left out.
void read_table(SheetReading& reading, const Table& table);

/// `candidate,item,answer`: one row an answer.
void read_long_table(SheetReading& reading, const Table& table, const Header& header);

/// A row a candidate, a column a question.
void read_wide_table(SheetReading& reading, const Table& table, const Header& header);

/// "file" or "file, sheet", for messages.
std::string table_name(const SheetReading& reading, const Table& table);

/// The row as it stood, cells joined by commas.
std::string raw_row(const TableRow& row);

/// Reports an answer that a spreadsheet damaged.
void check_answer_cell(SheetReading& reading, const Table& table, const TableRow& row,
                       std::size_t column, std::string_view item);

}  // namespace tiku
