// The tables of the result files as sheets. Cells that are text are written as text, so that ids
// keep their zeros and nothing becomes a formula.
#include "report/workbook.h"

#include "format/xlsx_writer.h"
#include "report/files/tables.h"

namespace tiku {
namespace {

void add_cell(const Value& value, std::size_t column, Lang lang, XlsxWriter& book) {
  if (value.is_number && is_xlsx_number(value.text)) {
    book.add_number(column, value.text);
  } else {
    book.add_text(column, value.word == nullptr ? value.text : value.word->in(lang));
  }
}

void add_sheet(const Report& report, const TableFile& table, XlsxWriter& book) {
  const std::vector<Column> columns = table.columns(report);
  std::vector<double> widths;
  for (const Column& column : columns) {
    widths.push_back(column.width);
  }
  book.begin_sheet(widths);
  book.begin_row();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    book.add_text(c, columns[c].title.in(report.lang()));
  }
  table.rows(report, [&report, &book](const Row& row) {
    book.begin_row();
    for (std::size_t c = 0; c < row.size(); ++c) {
      add_cell(row[c], c, report.lang(), book);
    }
  });
}

}  // namespace

Result<std::string> render_sheets(const Report& report, const std::vector<WorkbookSheet>& sheets) {
  std::vector<std::string> names;
  for (const WorkbookSheet& sheet : sheets) {
    names.push_back(sheet.name);
  }
  XlsxWriter book(names);
  for (const WorkbookSheet& sheet : sheets) {
    add_sheet(report, *sheet.table, book);
  }
  return book.finish();
}

Result<std::string> render_workbook(const Report& report) {
  return render_sheets(report, {{"成绩", &results_table},
                                {"题目", &items_table},
                                {"拒收", &rejects_table},
                                {"容错", &ledger_table}});
}

}  // namespace tiku
