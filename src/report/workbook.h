#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "report/report.h"
#include "report/table_file.h"

namespace tiku {

/// One sheet of a workbook: a name of at most 31 characters and its rows.
struct WorkbookSheet {
  std::string name;
  const TableFile* table = nullptr;
};

/// results.xlsx: the sheets 成绩 题目 拒收 容错, ids as text, titles in the report's language.
/// The same report gives the same bytes.
Result<std::string> render_workbook(const Report& report);

/// The same for any sheets.
Result<std::string> render_sheets(const Report& report, const std::vector<WorkbookSheet>& sheets);

}  // namespace tiku
