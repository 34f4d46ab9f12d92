#pragma once

#include "format/table.h"
#include "sheet/columns.h"
#include "sheet/reading.h"

namespace tiku {

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
