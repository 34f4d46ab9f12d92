// One row a candidate and item: the record that settles a dispute. Points are fractions.
#include "report/answers_text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_id), 14},         {text(msg::column_item), 18},
          {text(msg::column_state), 12},      {text(msg::column_points), 8},
          {text(msg::column_max), 8},         {text(msg::column_raw), 24},
          {text(msg::column_normalised), 18}, {text(msg::column_policy), 16},
          {text(msg::column_rule), 20}};
}

/// What besides the policy decided the points: tolerances, a mark, a correction.
std::string rule_text(const GradedItem& item, const Cell& cell) {
  std::string rules = cell.response == nullptr ? "" : rule_names(cell.response->response);
  const auto add = [&rules](bool holds, std::string_view word) {
    if (holds) {
      rules += rules.empty() ? "" : " ";
      rules += word;
    }
  };
  add(cell.mark != nullptr, "mark");
  add(item.dropped, "drop");
  add(item.full_for_all, "full_for_all");
  add(cell.not_chosen, "not_chosen");
  return rules;
}

Row row_of(const Candidate& candidate, const GradedItem& item, const Cell& cell) {
  const JudgedResponse* response = cell.response;
  return {{candidate.who.id},
          {item.id()},
          {std::string(state_name(cell.state))},
          Value::number(cell.points.fraction()),
          Value::number(cell.max.fraction()),
          {response == nullptr ? "" : raw_text(response->raw)},
          {response == nullptr ? "" : response->response.normalised},
          {item.item.question->policy.to_string()},
          {rule_text(item, cell)}};
}

void rows(const Report& report, const RowSink& sink) {
  const Grading& grading = report.grading;
  for (const Candidate& candidate : grading.candidates) {
    for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
      sink(row_of(candidate, grading.items[i], cell_of(grading, candidate, i)));
    }
  }
}

bool is_wanted(const Report& report) {
  return report.options.details;
}

std::string render(const Report& report) {
  return render_csv(report, details_table);
}

}  // namespace

constinit const TableFile details_table{&columns, &rows};
constinit const ResultFile details_csv{
    .name = "details.csv",
    .summary = {"a row a candidate and item: state, exact points, answer (--details)",
                "每人每题一行：状态、精确得分、作答（--details）"},
    .is_wanted = &is_wanted,
    .render = &render,
};

}  // namespace tiku
