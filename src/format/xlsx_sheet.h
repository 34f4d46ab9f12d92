#pragma once

#include <cstddef>

#include "base/result.h"
#include "format/table.h"
#include "format/xlsx_workbook.h"

namespace tiku {

/// What all sheets of a workbook together may hold; each sheet takes its part.
struct CellBudget {
  static constexpr std::size_t kCells = 20'000'000;
  static constexpr std::size_t kTextBytes = std::size_t{512} << 20;

  std::size_t cells = kCells;
  std::size_t text_bytes = kTextBytes;
};

/// Reads the cells of one sheet.
Result<Table> read_xlsx_sheet(ZipParts& parts, const Workbook& workbook,
                              const Workbook::Sheet& sheet, CellBudget& budget);

}  // namespace tiku
