// One row an option, or for blanks one of the commonest answers that got nothing.
#include "base/text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/item_figures.h"
#include "report/numbers.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  std::vector<Column> columns{{text(msg::column_item), 18},
                              {text(msg::column_option), 16},
                              {text(msg::column_key), 10},
                              {text(msg::column_n), 8}};
  for (const OptionFigure& figure : option_figures()) {
    columns.push_back({text(*figure.title), 12});
  }
  columns.push_back({text(msg::column_flags), 20});
  return columns;
}

void rows(const Report& report, const RowSink& sink) {
  for (std::size_t i = 0; i < report.items.size(); ++i) {
    for (const OptionStatistics& option : report.items[i].options) {
      Row row{{report.grading.items[i].id()},
              {option.label},
              Value::number(option.key ? "1" : "0"),
              Value::number(option.n)};
      for (const OptionFigure& figure : option_figures()) {
        row.push_back(Value::number(full_number(option.*figure.member)));
      }
      row.push_back({join(option.flags, " ")});
      sink(row);
    }
  }
}

std::string render(const Report& report) {
  return render_csv(report, options_table);
}

}  // namespace

constinit const TableFile options_table{&columns, &rows};
constinit const ResultFile options_csv{
    .name = "options.csv",
    .summary = {"a row an option: who chose it", "每个选项一行：多少人选、什么人选"},
    .is_wanted = &is_always_wanted,
    .render = &render,
};

}  // namespace tiku
