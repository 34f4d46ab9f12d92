// The tables of the result files as sheets. Cells that are text are written as text, so that ids
// keep their zeros and nothing becomes a formula.
#include "report/workbook.h"

#include <optional>

#include "format/xlsx_writer.h"
#include "report/files/tables.h"
#include "report/row_tables.h"

namespace tiku {
namespace {

void add_cell(const Value& value, std::size_t column, Lang lang, XlsxWriter& book) {
  if (value.is_number && is_xlsx_number(value.text)) {
    book.add_number(column, value.text);
  } else {
    book.add_text(column, value.word == nullptr ? value.text : value.word->in(lang));
  }
}

Result<void> add_sheet(const Report& report, const WorkbookSheet& sheet, XlsxWriter& book) {
  const std::vector<Column> columns = sheet.table->columns(report);
  std::vector<double> widths;
  for (const Column& column : columns) {
    widths.push_back(column.width);
  }
  book.begin_sheet(widths);
  book.begin_row();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    book.add_text(c, columns[c].title.in(report.lang()));
  }
  const RowSink sink = [&report, &book](const Row& row) {
    book.begin_row();
    for (std::size_t c = 0; c < row.size(); ++c) {
      add_cell(row[c], c, report.lang(), book);
    }
  };
  if (sheet.rows) {
    return sheet.rows(sink);
  }
  sheet.table->rows(report, sink);
  return {};
}

}  // namespace

Result<std::string> render_sheets(const Report& report, const std::vector<WorkbookSheet>& sheets,
                                  unsigned threads, const std::function<void()>& meanwhile) {
  std::vector<std::string> names;
  for (const WorkbookSheet& sheet : sheets) {
    names.push_back(sheet.name);
  }
  XlsxWriter book(names, threads);
  Result<std::string> bytes = std::string();
  const auto write = [&] {
    for (const WorkbookSheet& sheet : sheets) {
      if (const Result<void> added = add_sheet(report, sheet, book); !added) {
        bytes = added.error();
        return;
      }
    }
    bytes = book.finish();
  };
  book.share(write, meanwhile);
  return bytes;
}

Result<std::string> render_workbook(const Report& report, const StreamedGrading* streamed,
                                    unsigned threads, const std::function<void()>& meanwhile) {
  WorkbookSheet results{"成绩", &results_table};
  WorkbookSheet rejects{"拒收", &rejects_table};
  std::optional<RowTables> rows;
  if (streamed != nullptr) {
    rows.emplace(report, *streamed);
    results.rows = [&rows](const RowSink& sink) { return rows->results(sink); };
    rejects.rows = [&rows](const RowSink& sink) { return rows->rejects(sink); };
  }
  return render_sheets(report, {results, {"题目", &items_table}, rejects, {"容错", &ledger_table}},
                       threads, meanwhile);
}

}  // namespace tiku
