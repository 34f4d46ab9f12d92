#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "format/table.h"
#include "grade/stream/row_plan.h"
#include "sheet/read_sheets.h"

namespace tiku {

/// The beginning of a wide CSV file, up to its first candidate.
struct RowHead {
  /// The rows above the candidates, and some candidates, as read_csv has them.
  Table table;
  RowPlan plan;
  /// Of the file, before the first candidate.
  std::uint64_t bytes = 0;
  std::int64_t first_line = 1;
  /// Nothing in it shows that the file is UTF-8.
  bool ascii_only = false;
};

struct FileHead {
  std::string_view bytes;
  /// The file has no more.
  bool is_whole = false;
};

/// Nothing where the file is no UTF-8 text with a header of plain columns.
std::optional<RowHead> read_row_head(const std::string& path, const FileHead& file,
                                     const Bank& bank, const SheetOptions& options);

}  // namespace tiku
