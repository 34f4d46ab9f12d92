// What a total alone decides is put together once; the rest of a row is its person and small
// numbers.
#include "report/row_tables.h"

#include "grade/stream/packed_worth.h"
#include "report/numbers.h"

namespace tiku {

RowTables::RowTables(const Report& report, const StreamedGrading& streamed)
    : report_(report),
      streamed_(streamed),
      extras_(results_extras(streamed.grading)),
      held_(streamed),
      rows_(streamed),
      by_total_(streamed.pass.tally.by_total.size()),
      points_(streamed.paper.totals) {}

Result<void> RowTables::results(const RowSink& sink) {
  for (std::size_t piece = 0; piece < streamed_.pass.pieces.size(); ++piece) {
    if (Result<void> opened = rows_.open(piece); !opened) {
      return opened;
    }
    while (rows_.next()) {
      if (rows_.is_plain()) {
        sink(row_of_plain());
      } else if (const Candidate* candidate = held_.candidate(rows_.line())) {
        sink(results_row(streamed_.grading, extras_, *candidate));
      }
    }
  }
  for (const Candidate& candidate : streamed_.grading.candidates) {
    if (candidate.outcome == Outcome::absent) {
      sink(results_row(streamed_.grading, extras_, candidate));
    }
  }
  return {};
}

const Row& RowTables::row_of_plain() {
  const RowRecord& record = rows_.record();
  const std::size_t total = streamed_.index_of(record);
  Row& row = by_total_[total];
  if (row.empty()) {
    row = results_row(streamed_.grading, extras_, candidate_of_total(streamed_, total));
  }
  row[0].text = record.id;
  row[1].text = record.name;
  row[2].text = record.group;
  const StateCounts counts = PackedWorth::states(record.worth, streamed_.paper.counted);
  std::size_t cell = kCountCells;
  for (const std::int64_t n : {counts.correct, counts.partial, counts.wrong, counts.blank,
                               counts.invalid, counts.pending}) {
    row[cell++].text = std::to_string(n);
  }
  cell = kSectionCells;
  for (const std::int16_t units : rows_.sections()) {
    row[cell++] = points(units);
  }
  cell += extras_.unknown ? 1 : 0;  // everybody whose row passes by is on the roster
  for (const std::string_view extra : rows_.extras()) {
    row[cell++].text = extra;
  }
  return row;
}

const Value& RowTables::points(std::int64_t units) {
  Value& value = points_[static_cast<std::size_t>(units - streamed_.paper.least)];
  if (value.text.empty()) {
    value = Value::number(score_text(Rational(units) / Rational(streamed_.paper.scale)));
  }
  return value;
}

Result<void> RowTables::rejects(const RowSink& sink) {
  const std::vector<Reject>& rejects = streamed_.grading.rejects;
  for (std::size_t r = 0; r < streamed_.grading.first_candidate_reject; ++r) {
    sink(rejects_row(report_.sources, rejects[r]));
  }
  for (std::size_t piece = 0; piece < streamed_.pass.pieces.size(); ++piece) {
    if (Result<void> opened = rows_.open(piece); !opened) {
      return opened;
    }
    std::size_t cell = 0;
    while (rows_.next()) {
      if (rows_.is_plain()) {
        add_rejects(piece, cell, sink);
        continue;
      }
      const auto [begin, end] = held_.rejects(rows_.line());
      for (auto reject = begin; reject != end; ++reject) {
        sink(rejects_row(report_.sources, *reject->second));
      }
    }
  }
  return {};
}

/// The refused cells of the plain row at hand, from the number `cell` on.
void RowTables::add_rejects(std::size_t piece, std::size_t& cell, const RowSink& sink) const {
  const std::vector<NotedCell>& refused = streamed_.pass.refused[piece];
  for (; cell < refused.size() && refused[cell].row == rows_.number(); ++cell) {
    const GradedItem& item = streamed_.grading.items[refused[cell].item];
    const JudgedResponse& response = item.responses[refused[cell].response];
    Reject reject;
    reject.origin = streamed_.pile ? Origin{streamed_.pile->file(rows_.line()), "",
                                            streamed_.pile->refused_lines[piece][cell]}
                                   : Origin{streamed_.file, "", rows_.line()};
    reject.id = rows_.record().id;
    reject.item = item.id();
    reject.reason = response.response.reason;
    reject.raw = response.raw;
    sink(rejects_row(report_.sources, reject));
  }
}

}  // namespace tiku
