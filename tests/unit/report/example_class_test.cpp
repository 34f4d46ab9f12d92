// The example class from its files: what explain says of every cell is what details.csv says.
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bank/load.h"
#include "format/csv.h"
#include "grade/batch.h"
#include "report/explain_text.h"
#include "report/files/tables.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"

namespace tiku {
namespace {

std::string in_class(const std::string& name) {
  return std::string(TIKU_SOURCE_DIR) + "/examples/class/" + name;
}

struct ExampleClass {
  SourceMap sources;
  Sink sink;
  Bank bank;
  SheetSet sheets;
  Roster roster;
  std::vector<Mark> marks;
  Grading grading;
  Analysis analysis;

  explicit ExampleClass(bool marked) {
    bank = load_bank(in_class("exam.yaml"), sources, sink).value();
    sheets = read_sheets({in_class("sheets")}, bank, {}, sources, sink).value();
    roster = load_roster(in_class("roster.csv"), sources, sink).value();
    if (marked) {
      marks = load_marks(in_class("marks.csv"), sources, sink).value();
    }
    grading = grade_batch({&sources, &bank, &sheets, &roster, &marks}, {});
    analysis = analyse(grading, {});
  }

  Report report() const {
    Report made{grading, sources, analysis.summary, analysis.items};
    made.options.byte_order_mark = false;
    return made;
  }
};

/// "candidate/item" -> "state points of max": the rows of details.csv, read back as a program
/// would.
std::map<std::string, std::string> rows_of_details(const ExampleClass& example) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add("details.csv", details_csv.render(example.report()));
  const Table table = read_csv(sources, file, sink);
  std::map<std::string, std::string> rows;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const std::vector<TableCell>& cells = table.rows[r].cells;
    rows[cells[0].text + "/" + cells[1].text] =
        cells[2].text + " " + cells[3].text + " of " + cells[4].text;
  }
  return rows;
}

std::map<std::string, std::string> rows_of_explanations(const ExampleClass& example) {
  std::map<std::string, std::string> rows;
  for (const Candidate& candidate : example.grading.candidates) {
    if (candidate.answers.empty()) {
      continue;
    }
    const nlohmann::json told =
        nlohmann::json::parse(explain_json(example.report(), candidate, {}));
    for (const nlohmann::json& item : told.at("items")) {
      rows[candidate.who.id + "/" + item.at("item").get<std::string>()] =
          item.at("state").get<std::string>() + " " + item.at("points").get<std::string>() +
          " of " + item.at("max").get<std::string>();
    }
  }
  return rows;
}

}  // namespace

TEST_CASE("explain agrees with every row of details.csv on the example class") {
  for (const bool marked : {false, true}) {
    const ExampleClass example(marked);
    const std::map<std::string, std::string> details = rows_of_details(example);
    CHECK(details.size() == 460);  // 23 sheets of 20 items
    CHECK(details == rows_of_explanations(example));
  }
}

TEST_CASE("points of the cells add up to the printed scores of the example class") {
  const ExampleClass example(true);
  std::map<std::string, Rational> sums;
  for (const Candidate& candidate : example.grading.candidates) {
    for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
      sums[candidate.who.id] += cell_of(example.grading, candidate, i).points;
    }
  }
  // worked out by hand from the files
  CHECK(sums["00101"] == Rational(48));
  CHECK(sums["00102"] == Rational(87, 2));
  CHECK(sums["00103"] == Rational(40));
  CHECK(sums["00305"] == Rational(29, 2));
  CHECK(sums["00699"] == Rational(93, 2));
}

}  // namespace tiku
