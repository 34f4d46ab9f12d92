#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/numbers.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_group), 20},  {text(msg::column_n), 8},
          {text(msg::column_mean), 10},   {text(msg::column_sd), 10},
          {text(msg::column_median), 10}, {text(msg::column_pass_rate), 10},
          {text(msg::column_alpha), 10}};
}

void rows(const Report& report, const RowSink& sink) {
  for (const GroupStatistics& group : report.groups) {
    const Summary& summary = group.summary;
    Row row{{group.group}, Value::number(summary.n)};
    for (const Figure& figure :
         {summary.mean, summary.sd, summary.median, summary.pass_rate, summary.alpha}) {
      row.push_back(Value::number(full_number(figure)));
    }
    sink(row);
  }
}

bool is_wanted(const Report& report) {
  return !report.groups.empty();
}

std::string render(const Report& report) {
  return render_csv(report, groups_table);
}

}  // namespace

constinit const TableFile groups_table{&columns, &rows};
constinit const ResultFile groups_csv{
    .name = "groups.csv",
    .summary = {"a row a group (--by)", "每组一行（--by）"},
    .is_wanted = &is_wanted,
    .render = &render,
};

}  // namespace tiku
