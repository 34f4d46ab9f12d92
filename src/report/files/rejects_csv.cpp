// Everything that was refused, with its place and reason.
#include "report/answers_text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_file), 30},   {text(msg::column_line), 8},
          {text(msg::column_id), 14},     {text(msg::column_item), 18},
          {text(msg::column_reason), 20}, {text(msg::column_raw), 40}};
}

void rows(const Report& report, const RowSink& sink) {
  for (const Reject& reject : report.grading.rejects) {
    sink(rejects_row(report.sources, reject));
  }
}

std::string render(const Report& report) {
  return render_csv(report, rejects_table);
}

}  // namespace

Row rejects_row(const SourceMap& sources, const Reject& reject) {
  const std::int64_t line = reject.origin.line;
  return {{origin_file(sources, reject.origin)},
          Value::number(line > 0 ? std::to_string(line) : ""),
          {reject.id},
          {reject.item},
          {std::string(reject.reason), false, find_reason_word(reject.reason)},
          {raw_text(reject.raw)}};
}

constinit const TableFile rejects_table{&columns, &rows};
constinit const ResultFile rejects_csv{
    .name = "rejects.csv",
    .summary = {"what was refused, where, and why", "被拒收的内容、位置与原因"},
    .is_wanted = &is_always_wanted,
    .render = &render,
};

}  // namespace tiku
