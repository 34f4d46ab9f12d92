// The grader that holds every sheet is the reference; a pile that is graded as it is read must end
// in the same files, byte for byte.
#include <doctest/doctest.h>

#include "bank/load.h"
#include "diag/summary.h"
#include "grade/known_labels.h"
#include "grade/pile/grade_pile.h"
#include "report/files/tables.h"
#include "report/row_files.h"
#include "report/workbook.h"
#include "stats/analysis.h"
#include "stats/tabulate_rows.h"
#include "support/random_rows.h"
#include "support/random_sheets.h"
#include "support/rounds.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// Everything a grading of a pile ends in, by name.
using PileFiles = std::vector<std::pair<std::string, std::string>>;

struct Pile {
  TemporaryFolder folder;
  std::string key = folder.put("key.yaml", std::string(kRowsKey));
  std::vector<std::string> paths{folder.path("sheets")};
  BatchOptions batch;

  PileFiles held() const;
  /// Nothing where the sheets have to be held.
  std::optional<PileFiles> graded_as_read(unsigned threads) const;
};

/// Sheets and sources as the findings and remarks tell of them.
PileFiles files_of(const Report& report, const Sink& sink) {
  std::string findings;
  for (const Diagnostic& finding : sink.diagnostics()) {
    findings +=
        report.sources.at(finding.where.file).path() + ":" +
        std::to_string(report.sources.at(finding.where.file).place(finding.where.begin).line) +
        " " + finding.message.in(Lang::en) + "\n";
  }
  for (const Text& remark : report.grading.remarks) {
    findings += remark.in(Lang::en) + "\n";
  }
  return {{"ledger", ledger_csv.render(report)},
          {"items", items_csv.render(report)},
          {"options", options_csv.render(report)},
          {"summary", summary_json.render(report)},
          {"findings", findings}};
}

std::string paths_of(const SourceMap& sources) {
  std::string paths;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    paths += sources.at(static_cast<FileId>(i)).path() + "\n";
  }
  return paths;
}

PileFiles Pile::held() const {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  REQUIRE_FALSE(sink.has_errors());
  const Result<SheetSet> set = read_sheets(paths, *bank, {}, sources, sink);
  if (!set) {
    return {{"error", set.error().what.in(Lang::en)}};
  }
  learn_labels(*bank, *set);
  const Grading grading = grade_batch({&sources, &*bank, &*set, nullptr, nullptr}, batch);
  const Analysis analysis = analyse(grading, "");
  Report report{grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  PileFiles files = files_of(report, sink);
  files.emplace_back("results", results_csv.render(report));
  files.emplace_back("rejects", rejects_csv.render(report));
  files.emplace_back("workbook", *render_workbook(report, nullptr));
  files.emplace_back("paths", paths_of(sources));
  return files;
}

std::optional<PileFiles> Pile::graded_as_read(unsigned threads) const {
  SourceMap sources;
  Sink sink;
  Result<Bank> bank = load_bank(key, sources, sink);
  REQUIRE(bank);
  Result<std::optional<StreamedGrading>> streamed =
      grade_pile({paths, {}, batch, *bank, sources, sink, nullptr, "", threads, 0});
  if (!streamed) {
    return PileFiles{{"error", streamed.error().what.in(Lang::en)}};
  }
  if (!*streamed) {
    return std::nullopt;
  }
  StreamedGrading& graded = **streamed;
  const Analysis analysis = analyse(facts_of(graded.grading), tabulate_rows(graded, ""));
  Report report{graded.grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  PileFiles files = files_of(report, sink);
  const RowFiles rows{folder.path("results.csv"), folder.path("rejects.csv"), true};
  REQUIRE(write_row_files(report, graded, rows, threads));
  std::string workbook = *render_workbook(report, &graded, threads);  // of the records kept
  files.emplace_back("results", folder.get("results.csv"));
  files.emplace_back("rejects", folder.get("rejects.csv"));
  files.emplace_back("workbook", std::move(workbook));
  files.emplace_back("paths", paths_of(sources));
  return files;
}

void check_same(const PileFiles& as_read, const PileFiles& held) {
  REQUIRE(as_read.size() == held.size());
  for (std::size_t i = 0; i < held.size(); ++i) {
    CHECK(as_read[i].first == held[i].first);
    INFO(held[i].first);
    const bool same = as_read[i].second == held[i].second;
    if (held[i].first == "workbook") {  // no bytes of it in a message
      CHECK(same);
    } else {
      CHECK(as_read[i].second == held[i].second);
    }
  }
}

/// Puts so many sheets into the folder.
std::size_t fill(const Pile& pile, const std::vector<std::string>& items, Random& random) {
  RandomSheets sheets(random, std::size_t{1} << (4 + random.below(6)));
  const std::size_t count = 1 + random.below(200);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string name = "sheets/" + std::string(i % 7 == 0 ? "b/" : "") + std::to_string(i) +
                             (random.below(400) == 0 ? ".txt" : ".yaml");
    std::string text = sheets.make(items);
    if (random.below(60) == 0) {
      text = sheets.damage(text);
    }
    pile.folder.put(name, text);
  }
  return count;
}

}  // namespace

TEST_CASE("a pile of sheets graded as it is read ends in the same files as one that is held" *
          doctest::test_suite("random")) {
  Random random(test_seed(5));
  std::size_t passed = 0;
  std::size_t errors = 0;
  const std::size_t rounds = test_rounds(120);
  for (std::size_t round = 0; round < rounds; ++round) {
    Pile pile;
    std::vector<std::string> items{"s1", "s2", "s3", "m1", "m2", "j1", "j2", "f1", "f2"};
    if (round % 3 == 2) {
      pile.folder.put("key.yaml", std::string(kStrictRowsKey));
      items = {"m1", "m2", "m3", "s1", "s2"};
    } else if (random.below(4) != 0) {
      items.pop_back();  // half of its answers wait for a person
    }
    pile.batch.on_duplicate = static_cast<OnDuplicate>(random.below(4));
    pile.batch.tolerance = random.below(4) == 0 ? Tolerance::strict : Tolerance::tolerant;
    const std::size_t count = fill(pile, items, random);
    const auto threads = static_cast<unsigned>(1 + random.below(3));
    const std::optional<PileFiles> as_read = pile.graded_as_read(threads);
    INFO("round " << round << ", " << count << " sheets");
    if (as_read) {
      ++passed;
      errors += as_read->size() == 1 ? 1U : 0U;
      check_same(*as_read, pile.held());
    }
  }
  MESSAGE(passed << " of " << rounds << " piles passed by, " << errors << " with an error");
  CHECK(passed > rounds / 5);
}

}  // namespace tiku
