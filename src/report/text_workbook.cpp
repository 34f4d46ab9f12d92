#include "report/text_workbook.h"

#include <algorithm>

#include "base/width.h"
#include "format/xlsx_writer.h"

namespace tiku {
namespace {

constexpr std::size_t kWidest = 48;
constexpr std::size_t kNarrowest = 8;

/// As wide as the widest cell of the column, within limits.
double width_of(const ExportSheet& sheet, std::size_t column) {
  std::size_t width = kNarrowest;
  for (const std::vector<std::string>& row : sheet.rows) {
    width = std::max(width, column < row.size() ? display_width(row[column]) + 2 : 0);
  }
  return static_cast<double>(std::min(width, kWidest));
}

void add_sheet(const ExportSheet& sheet, XlsxWriter& book) {
  std::vector<double> widths;
  const std::size_t columns = sheet.rows.empty() ? 0 : sheet.rows.front().size();
  for (std::size_t c = 0; c < columns; ++c) {
    widths.push_back(width_of(sheet, c));
  }
  book.begin_sheet(widths);
  for (const std::vector<std::string>& row : sheet.rows) {
    book.begin_row();
    for (std::size_t c = 0; c < row.size(); ++c) {
      book.add_text(c, row[c]);
    }
  }
}

}  // namespace

Result<std::string> render_text_workbook(const std::vector<ExportSheet>& sheets) {
  std::vector<std::string> names;
  for (const ExportSheet& sheet : sheets) {
    names.push_back(sheet.name);
  }
  XlsxWriter book(names);
  for (const ExportSheet& sheet : sheets) {
    add_sheet(sheet, book);
  }
  return book.finish();
}

}  // namespace tiku
