#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/short_copy.h"
#include "format/csv_borders.h"

namespace tiku {

/// One row of a piece of a file: where its cells end, and where the first begins.
struct RowCells {
  const std::uint32_t* ends = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // of the row, its line feed included
  std::size_t cells = 0;
  std::uint32_t number = 0;
  std::uint32_t line = 0;  // of the piece, from 0

  std::uint32_t begin_of(std::size_t column) const {
    return column == 0 ? begin : ends[column - 1] + 1;
  }

  /// As the file has the cell, quotes included.
  std::string_view bytes(std::string_view rows, std::size_t column) const {
    const std::uint32_t first = begin_of(column);
    return {rows.data() + first, ends[column] - first};
  }
};

/// What a cell holds; sixteen bytes behind it can be read.
inline std::string_view readable_cell(std::string_view cell, std::string& unquoted) {
  if (!cell.starts_with('"')) {
    return cell;
  }
  const std::size_t size = cell_without_quotes(cell, unquoted).size();
  unquoted.append(kShortCopySlack, '\0');
  return std::string_view(unquoted).substr(0, size);
}

}  // namespace tiku
