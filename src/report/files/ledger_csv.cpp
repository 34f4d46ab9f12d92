// Every form of an answer that was tolerated, and how often.
#include "report/answers_text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_item), 18},
          {text(msg::column_raw), 30},
          {text(msg::column_read_as), 24},
          {text(msg::column_rule), 24},
          {text(msg::column_times), 8}};
}

void rows(const Report& report, const RowSink& sink) {
  for (const GradedItem& item : report.grading.items) {
    for (const JudgedResponse& response : item.responses) {
      if (response.n > 0 && !response.response.rules.empty()) {
        sink({{item.id()},
              {raw_text(response.raw)},
              {response.response.normalised},
              {rule_names(response.response)},
              Value::number(response.n)});
      }
    }
  }
}

std::string render(const Report& report) {
  return render_csv(report, ledger_table);
}

}  // namespace

constinit const TableFile ledger_table{&columns, &rows};
constinit const ResultFile ledger_csv{
    .name = "ledger.csv",
    .summary = {"every form of an answer that was tolerated, with its count",
                "每种容错读取的写法与次数"},
    .is_wanted = &is_always_wanted,
    .render = &render,
};

}  // namespace tiku
