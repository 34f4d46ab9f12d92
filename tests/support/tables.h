#pragma once

#include <string>
#include <vector>

#include "format/table.h"

namespace tiku {

/// A table of these texts, its lines counted from 1.
inline Table table_of(const std::vector<std::vector<std::string>>& rows,
                      const std::string& sheet = "") {
  Table table;
  table.sheet = sheet;
  for (const std::vector<std::string>& cells : rows) {
    TableRow row;
    row.line = static_cast<std::int64_t>(table.rows.size()) + 1;
    for (const std::string& cell : cells) {
      row.cells.push_back({cell, TableCell::Kind::text, {}});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace tiku
