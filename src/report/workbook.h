#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "report/report.h"
#include "report/table_file.h"

namespace tiku {

/// The most characters a cell of a workbook holds.
inline constexpr std::size_t kMostCellCharacters = 32000;
/// When every workbook was made, 2020-01-01, so that equal contents are equal files.
inline constexpr std::int64_t kWorkbookCreated = 1577836800;

/// Text as a cell can hold it: without NUL bytes, cut to the most a cell holds.
std::string workbook_text(std::string_view text);

/// One sheet of a workbook: a name of at most 31 characters and its rows.
struct WorkbookSheet {
  std::string name;
  const TableFile* table = nullptr;
};

/// results.xlsx: the sheets 成绩 题目 拒收 容错, ids as text, titles in the report's language.
/// The same report gives the same bytes. Writes to `path` as it stands.
Result<void> write_workbook(const Report& report, const std::string& path);

/// The same for any sheets; `lang` of the titles is the report's.
Result<void> write_sheets(const Report& report, const std::vector<WorkbookSheet>& sheets,
                          const std::string& path);

}  // namespace tiku
