#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/table.h"
#include "interop/import_format.h"
#include "interop/table/line_records.h"

namespace tiku {

/// A list whose columns are known already.
ImportResult import_records(LineRecords records, const std::string& path);

/// The question lists of a file's tables as one paper, a section a sheet. Tables that hold a paper
/// as text, a line a row, are read as text. An error says what the tables are instead.
Result<ImportResult> import_tables(std::vector<Table> tables, const std::string& path);

/// What is wrong with a text of cells that no list of questions has: rows or columns without end,
/// which would take a hundred times the memory of the file.
std::optional<Error> no_question_cells(std::string_view text);

}  // namespace tiku
