#pragma once

#include <string>
#include <vector>

#include "format/table.h"
#include "interop/lined_text.h"

namespace tiku {

/// One cell of a Word table: its paragraphs as lines.
struct DocxCell {
  std::vector<std::string> lines;
  /// Paragraph of each line.
  std::vector<std::int64_t> paragraphs;
  /// Columns it takes.
  std::size_t span = 1;
  /// Goes on from the cell above.
  bool continues = false;
};

struct DocxTable {
  std::vector<std::vector<DocxCell>> rows;
};

/// The table as a sheet of a workbook: merged cells hold the text of their first.
Table plain_table(const DocxTable& table);

/// A table as the lines of a paper: options of a row on one line, a key (题号 above 答案) as a key
/// block, anything else cell by cell.
void add_table_lines(const DocxTable& table, LinedText& lines);

}  // namespace tiku
