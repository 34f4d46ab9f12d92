#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "format/table.h"
#include "interop/import_format.h"

namespace tiku {

/// The question lists of a file's tables as one paper, a section a sheet. Tables that hold a paper
/// as text, a line a row, are read as text. An error says what the tables are instead.
Result<ImportResult> import_tables(std::vector<Table> tables, const std::string& path);

}  // namespace tiku
