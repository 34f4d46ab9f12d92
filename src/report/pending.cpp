// The list a person fills in. Equal answers stand in one row, so that they get equal points and are
// read once.
#include "report/pending.h"

#include <algorithm>

#include "base/text.h"
#include "io/files.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/header_messages.h"
#include "report/pending_messages.h"
#include "report/table_file.h"
#include "report/workbook.h"

namespace tiku {
namespace {

constexpr std::size_t kMostCandidates = 200;

/// Everybody whose answer to `item` is open, by answer.
std::vector<PendingRow> rows_of_item(const Grading& grading, std::size_t item) {
  std::vector<PendingRow> rows(grading.items[item].responses.size());
  for (std::size_t c = 0; c < grading.candidates.size(); ++c) {
    const Candidate& candidate = grading.candidates[c];
    if (cell_of(grading, candidate, item).state != State::pending || !grading.items[item].counts) {
      continue;
    }
    PendingRow& row = rows[candidate.answers[item]];
    row.candidates.push_back(c);
    row.decides = row.decides || candidate.outcome == Outcome::pending;
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    rows[r].item = item;
    rows[r].response = r;
  }
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [](const PendingRow& row) { return row.candidates.empty(); }),
             rows.end());
  return rows;
}

void append_in_portions(PendingRow row, std::vector<PendingRow>& out) {
  const std::vector<std::size_t> all = std::move(row.candidates);
  for (std::size_t from = 0; from < all.size(); from += kMostCandidates) {
    const std::size_t to = std::min(from + kMostCandidates, all.size());
    row.candidates.assign(all.begin() + static_cast<std::ptrdiff_t>(from),
                          all.begin() + static_cast<std::ptrdiff_t>(to));
    out.push_back(row);
  }
}

std::vector<Column> columns(const Report&) {
  return {{text(msg::column_id), 20},       {text(msg::column_item), 14},
          {text(msg::column_max), 8},       {text(msg::column_proposed), 10},
          {text(msg::column_points), 10},   {text(msg::column_marker), 10},
          {text(msg::column_comment), 24},  {text(msg::column_response), 60},
          {text(msg::column_evidence), 40}, {text(msg::column_n), 8}};
}

/// Phrases found with their places, and what was not found; why a person has to look.
std::string evidence_text(const Report& report, const GradedItem& item,
                          const JudgedResponse& judged) {
  std::vector<std::string> pieces;
  for (const Evidence& found : judged.judgement.evidence) {
    if (!is_open(*item.item.question)) {
      break;
    }
    if (found.hit) {
      pieces.push_back(text(msg::pending_found, found.points.decimal(), found.phrase,
                            static_cast<std::int64_t>(found.position) + 1)
                           .in(report.lang()));
    } else if (found.rubric_point < item.item.question->rubric->points.size()) {
      const RubricPoint& point = item.item.question->rubric->points[found.rubric_point];
      pieces.push_back(text(msg::pending_missed, join(point.any, "/")).in(report.lang()));
    }
  }
  if (pieces.empty()) {
    return judged.response.explanation.in(report.lang());
  }
  return join(pieces, "; ");
}

Row cells_of(const Report& report, const PendingRow& row) {
  const GradedItem& item = report.grading.items[row.item];
  const JudgedResponse& judged = item.responses[row.response];
  std::vector<std::string> ids;
  for (const std::size_t c : row.candidates) {
    ids.push_back(report.grading.candidates[c].who.id);
  }
  const bool has_proposal = is_open(*item.item.question) && !judged.judgement.evidence.empty();
  return {{join(ids, ";")},
          {item.id()},
          Value::number(item.max.decimal()),
          Value::number(has_proposal ? judged.judgement.proposed.decimal() : ""),
          Value::number(""),
          {""},
          {""},
          {raw_text(judged.raw)},
          {evidence_text(report, item, judged)},
          Value::number(static_cast<std::int64_t>(row.candidates.size()))};
}

void rows(const Report& report, const RowSink& sink) {
  for (const PendingRow& row : pending_rows(report)) {
    sink(cells_of(report, row));
  }
}

constexpr TableFile kPendingTable{&columns, &rows};

}  // namespace

std::vector<PendingRow> pending_rows(const Report& report) {
  const Grading& grading = report.grading;
  std::vector<PendingRow> out;
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    std::vector<PendingRow> rows = rows_of_item(grading, i);
    std::stable_sort(rows.begin(), rows.end(), [](const PendingRow& a, const PendingRow& b) {
      return a.candidates.size() > b.candidates.size();
    });
    for (PendingRow& row : rows) {
      append_in_portions(std::move(row), out);
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const PendingRow& a, const PendingRow& b) {
    return a.decides && !b.decides;
  });
  return out;
}

Result<std::size_t> write_pending(const Report& report, const std::string& path) {
  const std::size_t count = pending_rows(report).size();
  const Result<std::string> bytes = path.ends_with(".xlsx")
                                        ? render_sheets(report, {{"待阅", &kPendingTable}})
                                        : render_csv(report, kPendingTable);
  const Result<void> written = bytes ? write_file(path, *bytes) : Result<void>(bytes.error());
  return written ? Result<std::size_t>(count) : Result<std::size_t>(written.error());
}

}  // namespace tiku
