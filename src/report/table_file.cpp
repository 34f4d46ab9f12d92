#include "report/table_file.h"

#include "format/csv.h"
#include "format/csv_write.h"

namespace tiku {

std::string csv_head(const Report& report, const TableFile& table) {
  std::string out(report.options.byte_order_mark ? kCsvByteOrderMark : std::string_view());
  std::vector<std::string> cells;
  const Lang lang = report.options.chinese_headers ? Lang::zh : Lang::en;
  for (const Column& column : table.columns(report)) {
    cells.push_back(csv_text(column.title.in(lang)));
  }
  return out + csv_row(cells);
}

std::string csv_line(const Row& row) {
  std::vector<std::string> cells;
  for (const Value& value : row) {
    cells.push_back(value.is_number ? csv_number(value.text) : csv_text(value.text));
  }
  return csv_row(cells);
}

std::string render_csv(const Report& report, const TableFile& table) {
  std::string out = csv_head(report, table);
  table.rows(report, [&out](const Row& row) { out += csv_line(row); });
  return out;
}

}  // namespace tiku
