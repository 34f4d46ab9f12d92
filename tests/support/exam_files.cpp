#include "support/exam_files.h"

#include <doctest/doctest.h>

#include "bank/load.h"
#include "bank/question_hash.h"
#include "grade/known_labels.h"
#include "grade/stream/compare_stream.h"
#include "grade/stream/stream_grading.h"
#include "report/files/tables.h"
#include "report/row_files.h"
#include "report/workbook.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "stats/tabulate_rows.h"

namespace tiku {
namespace {

GradedFiles files_of(const Report& report) {
  GradedFiles files;
  files.ledger = ledger_csv.render(report);
  files.items = items_csv.render(report);
  files.options = options_csv.render(report);
  files.summary = summary_json.render(report);
  files.groups = groups_csv.render(report);
  return files;
}

/// As summary.json and results.csv have it.
EarlierResults earlier_of(const Grading& grading) {
  EarlierResults earlier;
  for (const GradedItem& item : grading.items) {
    EarlierItem before;
    before.id = item.id();
    before.hash = question_hash(item.item);
    before.max = item.max;
    before.credited.emplace();
    for (const JudgedResponse& judged : item.responses) {
      if (judged.response.kind == Response::Kind::answered) {
        before.credited->emplace(judged.response.normalised, judged.judgement.points);
      }
    }
    earlier.items.push_back(std::move(before));
  }
  for (const Candidate& candidate : grading.candidates) {
    earlier.candidates.push_back(
        {candidate.who.id, candidate.outcome == Outcome::absent ? "" : candidate.score.decimal(),
         std::string(outcome_name(candidate.outcome))});
  }
  return earlier;
}

/// Of a file; nothing where there is none.
std::optional<Roster> roster_of(const std::string& path, SourceMap& sources) {
  if (path.empty()) {
    return std::nullopt;
  }
  Sink sink;
  Result<Roster> roster = load_roster(path, sources, sink);
  REQUIRE(roster);
  return std::move(*roster);
}

}  // namespace

EarlierResults ExamFiles::results() const {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  const Result<SheetSet> set = read_sheets({sheets}, *bank, columns, sources, sink);
  REQUIRE(set);
  learn_labels(*bank, *set);
  return earlier_of(grade_batch({&sources, &*bank, &*set, nullptr, nullptr}, batch));
}

std::vector<Identity> ExamFiles::people() const {
  SourceMap sources;
  Sink sink;
  const Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  std::vector<Identity> people;
  if (const Result<SheetSet> set = read_sheets({sheets}, *bank, columns, sources, sink)) {
    for (const Sheet& sheet : set->sheets) {
      people.push_back(sheet.who);
    }
  }
  return people;
}

GradedFiles ExamFiles::held() const {
  SourceMap sources;
  Sink sink;
  const std::optional<Roster> people = roster_of(roster, sources);
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  REQUIRE_FALSE(sink.has_errors());
  const Result<SheetSet> set = read_sheets({sheets}, *bank, columns, sources, sink);
  if (!set) {
    GradedFiles none;
    none.error = set.error().what.in(Lang::en);
    return none;
  }
  learn_labels(*bank, *set);
  const Grading grading =
      grade_batch({&sources, &*bank, &*set, people ? &*people : nullptr, &marks}, batch);
  const Analysis analysis = analyse(grading, by);
  Report report{grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  report.groups = analysis.groups;
  GradedFiles files = files_of(report);
  files.results = results_csv.render(report);
  files.rejects = rejects_csv.render(report);
  files.workbook = *render_workbook(report, nullptr);
  if (earlier) {
    const Changes changes = compare_results(*earlier, grading);
    report.changes = &changes;
    files.changes = changes_csv.render(report);
  }
  return files;
}

std::optional<GradedFiles> ExamFiles::streamed(unsigned threads, std::size_t piece_bytes) const {
  SourceMap sources;
  Sink sink;
  const std::optional<Roster> people = roster_of(roster, sources);
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  Result<std::optional<StreamedGrading>> streamed =
      grade_stream({sheets, columns, batch, *bank, sources, sink, people ? &*people : nullptr,
                    &marks, earlier ? &*earlier : nullptr, by, "", threads, piece_bytes});
  if (!streamed) {
    GradedFiles none;
    none.error = streamed.error().what.in(Lang::en);
    return none;
  }
  if (!*streamed) {
    return std::nullopt;
  }
  StreamedGrading& graded = **streamed;
  const Analysis analysis = analyse(facts_of(graded.grading), tabulate_rows(graded, by));
  Report report{graded.grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  report.groups = analysis.groups;
  GradedFiles files = files_of(report);
  files.workbook = *render_workbook(report, &graded, threads);
  if (earlier) {
    const Result<Changes> changes = compare_stream(*earlier, graded);
    REQUIRE(changes);
    report.changes = &*changes;
    files.changes = changes_csv.render(report);
  }
  const RowFiles paths{folder.path("results.csv"), folder.path("rejects.csv")};
  REQUIRE(write_row_files(report, graded, paths, threads));
  files.results = folder.get("results.csv");
  files.rejects = folder.get("rejects.csv");
  return files;
}

void check_same(const GradedFiles& streamed, const GradedFiles& held) {
  CHECK(streamed.error == held.error);
  CHECK(streamed.results == held.results);
  CHECK(streamed.rejects == held.rejects);
  CHECK(streamed.ledger == held.ledger);
  CHECK(streamed.items == held.items);
  CHECK(streamed.options == held.options);
  CHECK(streamed.summary == held.summary);
  CHECK(streamed.groups == held.groups);
  CHECK(streamed.changes == held.changes);
  CHECK((streamed.workbook == held.workbook));  // no bytes of it in a message
}

}  // namespace tiku
