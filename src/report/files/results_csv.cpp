// One row a candidate. An absent person has no score: the cells stay empty.
#include <algorithm>

#include "base/text.h"
#include "report/answers_text.h"
#include "report/files/tables.h"
#include "report/header_messages.h"
#include "report/numbers.h"
#include "report/words.h"

namespace tiku {
namespace {

std::vector<Column> columns(const Report& report) {
  const Grading& grading = report.grading;
  std::vector<Column> columns{
      {text(msg::column_id), 14},     {text(msg::column_name), 12},
      {text(msg::column_group), 16},  {text(msg::column_score), 9},
      {text(msg::column_max), 8},     {text(msg::column_percent), 9},
      {text(msg::column_result), 9},  {text(msg::column_rank), 7},
      {text(msg::column_correct), 8}, {text(msg::column_partial), 9},
      {text(msg::column_wrong), 8},   {text(msg::column_blank), 8},
      {text(msg::column_invalid), 8}, {text(msg::column_pending), 8},
  };
  for (std::size_t s = 0; s < grading.bank->sections.size(); ++s) {
    // Without a title its number in the bank tells it from the others.
    const std::string& title = grading.bank->sections[s].title;
    columns.push_back(
        {text(msg::column_section_score, title.empty() ? std::to_string(s + 1) : title), 14});
  }
  const ResultsExtras extras = results_extras(grading);
  if (extras.totals) {
    columns.push_back({text(msg::column_given), 10});
    columns.push_back({text(msg::column_difference), 12});
  }
  if (extras.forms) {
    columns.push_back({text(msg::column_form), 8});
  }
  if (extras.failed_rules) {
    columns.push_back({text(msg::column_failed), 14});
  }
  if (extras.unknown) {
    columns.push_back({text(msg::column_roster), 10});
  }
  for (const std::string& name : grading.extra_columns) {
    columns.push_back({text(msg::column_plain, name), 14});
  }
  return columns;
}

void add_score(const Grading& grading, const Candidate& candidate, Row& row) {
  const bool absent = candidate.outcome == Outcome::absent;
  const StateCounts& counts = candidate.counts;
  row.push_back(
      Value::number(absent ? "" : score_text(candidate.score, pass_line(grading, candidate))));
  row.push_back(Value::number(absent ? "" : score_text(candidate.max)));
  row.push_back(Value::number(
      absent ? ""
             : percent_text(candidate.score, candidate.max, 2, pass_percent(grading, candidate))));
  row.push_back(
      {std::string(outcome_name(candidate.outcome)), false, &outcome_word(candidate.outcome)});
  row.push_back(Value::number(candidate.rank ? std::to_string(*candidate.rank) : ""));
  for (const std::int64_t n : {counts.correct, counts.partial, counts.wrong, counts.blank,
                               counts.invalid, counts.pending}) {
    row.push_back(Value::number(absent ? "" : std::to_string(n)));
  }
}

/// The points a section must reach, where the pass mark names it.
std::optional<Rational> section_line(const Grading& grading, const SectionScore& score,
                                     const std::string& title) {
  for (const PassRule::SectionRule& rule : grading.pass.sections) {
    if (rule.title == title) {
      return rule.least.of(score.max);
    }
  }
  return std::nullopt;
}

void add_sections(const Grading& grading, const Candidate& candidate, Row& row) {
  const std::vector<Section>& sections = grading.bank->sections;
  for (std::size_t s = 0; s < sections.size(); ++s) {
    if (s >= candidate.sections.size() || candidate.outcome == Outcome::absent) {
      row.push_back(Value::number(""));
      continue;
    }
    const SectionScore& score = candidate.sections[s];
    row.push_back(
        Value::number(score_text(score.score, section_line(grading, score, sections[s].title))));
  }
}

void add_extras(const Grading& grading, const ResultsExtras& extras, const Candidate& candidate,
                Row& row) {
  if (extras.totals) {
    row.push_back({candidate.given_total, candidate.difference.has_value()});
    row.push_back(Value::number(candidate.difference ? candidate.difference->decimal() : ""));
  }
  if (extras.forms) {
    row.push_back({candidate.form});
  }
  if (extras.failed_rules) {
    row.push_back({join(candidate.failed_rules, ";")});
  }
  if (extras.unknown) {
    row.push_back({candidate.on_roster ? "" : "unknown"});
  }
  for (std::size_t i = 0; i < grading.extra_columns.size(); ++i) {
    row.push_back({i < candidate.extra.size() ? candidate.extra[i] : ""});
  }
}

void rows(const Report& report, const RowSink& sink) {
  const ResultsExtras extras = results_extras(report.grading);
  for (const Candidate& candidate : report.grading.candidates) {
    sink(results_row(report.grading, extras, candidate));
  }
}

std::string render(const Report& report) {
  return render_csv(report, results_table);
}

}  // namespace

ResultsExtras results_extras(const Grading& grading) {
  ResultsExtras extras;
  extras.failed_rules = !grading.pass.sections.empty();
  for (const Candidate& candidate : grading.candidates) {
    extras.totals = extras.totals || !candidate.given_total.empty();
    extras.forms = extras.forms || !candidate.form.empty();
    extras.unknown = extras.unknown || (grading.has_roster && !candidate.on_roster);
  }
  return extras;
}

Row results_row(const Grading& grading, const ResultsExtras& extras, const Candidate& candidate) {
  Row row{{candidate.who.id}, {candidate.who.name}, {candidate.who.group}};
  add_score(grading, candidate, row);
  add_sections(grading, candidate, row);
  add_extras(grading, extras, candidate, row);
  return row;
}

constinit const TableFile results_table{&columns, &rows};
constinit const ResultFile results_csv{
    .name = "results.csv",
    .summary = {"a row a candidate: score, result, rank, states, sections",
                "每人一行：得分、结果、名次、各状态题数、分项得分"},
    .is_wanted = &is_always_wanted,
    .render = &render,
};

}  // namespace tiku
