// Whose points and results are not what they were in an earlier grading; a row without an item is
// about the total.
#include "report/files/tables.h"
#include "report/header_messages.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_id), 14},         {text(msg::column_item), 18},
          {text(msg::column_old), 8},         {text(msg::column_new), 8},
          {text(msg::column_old_result), 10}, {text(msg::column_new_result), 10}};
}

void rows(const Report& report, const RowSink& sink) {
  for (const PointsChange& change : report.changes->rows) {
    sink({{change.id},
          {change.item},
          Value::number(change.old_points),
          Value::number(change.new_points),
          {change.old_result},
          {change.new_result}});
  }
}

bool is_wanted(const Report& report) {
  return report.changes != nullptr;
}

std::string render(const Report& report) {
  return render_csv(report, changes_table);
}

}  // namespace

constinit const TableFile changes_table{&columns, &rows};
constinit const ResultFile changes_csv{
    .name = "changes.csv",
    .summary = {"whose points and results changed since an earlier grading (--compare)",
                "与以前的评卷相比，谁的得分和结果变了（--compare）"},
    .is_wanted = &is_wanted,
    .render = &render,
};

}  // namespace tiku
