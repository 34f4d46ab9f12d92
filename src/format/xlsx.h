#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "diag/source.h"
#include "format/table.h"

namespace tiku {

/// Reads every visible sheet of a workbook (bytes of an .xlsx file): shared and inline strings,
/// numbers as the text the file holds, booleans as TRUE/FALSE, dates as 2026-09-03 12:00:00, cached
/// values of formulas. Cells of a merged range hold the text of its first cell. A formula that was
/// never computed is its own text, as an error. Numbers in a format such as 00000 are the text
/// shown (00123). Rows without any value, and empty cells at the end of a row, are left out; hidden
/// rows are kept, hidden sheets left out. Refuses zip bombs, encrypted files, external entities and
/// anything past a limit, with the reason. `file` names the workbook in the tables.
Result<std::vector<Table>> read_xlsx(std::string_view bytes, FileId file);

}  // namespace tiku
