// One row an item; undefined figures are empty cells. Holds every defined value, however small the
// sample.
#include "base/text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/item_figures.h"
#include "report/numbers.h"
#include "report/words.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  std::vector<Column> columns{{text(msg::column_item), 18},
                              {text(msg::column_section), 14},
                              {text(msg::column_type), 10},
                              {text(msg::column_max), 8},
                              {text(msg::column_n), 8}};
  for (const ItemFigure& figure : item_figures()) {
    columns.push_back({text(*figure.title), 10});
  }
  columns.push_back({text(msg::column_flags), 24});
  return columns;
}

void rows(const Report& report, const RowSink& sink) {
  const Grading& grading = report.grading;
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    const GradedItem& item = grading.items[i];
    const ItemStatistics& statistics = report.items[i];
    Row row{{item.id()},
            {section_title(grading, item)},
            {std::string(type_name(item.item.question->type)), false,
             &type_word(item.item.question->type)},
            Value::number(item.max.decimal()),
            Value::number(statistics.n)};
    for (const ItemFigure& figure : item_figures()) {
      row.push_back(Value::number(full_number(statistics.*figure.member)));
    }
    row.push_back({join(statistics.flags, " ")});
    sink(row);
  }
}

std::string render(const Report& report) {
  return render_csv(report, items_table);
}

}  // namespace

constinit const TableFile items_table{&columns, &rows};
constinit const ResultFile items_csv{
    .name = "items.csv",
    .summary = {"a row an item: difficulty, discrimination, flags", "每题一行：难度、区分度、提示"},
    .is_wanted = &is_always_wanted,
    .render = &render,
};

}  // namespace tiku
