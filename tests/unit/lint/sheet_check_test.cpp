#include "lint/sheet_check.h"

#include <doctest/doctest.h>

#include "io/files.h"
#include "lint/registry.h"
#include "lint/run.h"
#include "support/rule_example.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr std::string_view kKey =
    "# file: key.csv\n"
    "item,type,options,answer\n"
    "1,single,4,A\n"
    "2,multiple,4,ABD\n"
    "3,judge,,true\n";

std::string checked(const std::string& files) {
  return described_findings(std::string(kKey) + files);
}

}  // namespace

TEST_CASE("a finding about a cell stands at the cell, in characters, quotes included") {
  CHECK(checked("# file: a.csv\n"
                "工号,姓名,1,2,3\n"
                "001,王芳,A,\"AB\",对\n"
                "002,\"李\n雷\",E,\"A、F\",对\n") ==
        "a.csv:4:4 invalid-answer: item 1: 'E' is none of the options A-D\n"
        "a.csv:4:6 invalid-answer: item 2: 'F' is none of the options A-D\n");
}

TEST_CASE("a column of impossible answers is one finding with a count, at the first") {
  std::string rows = "# file: a.csv\nid,1,2,3\n";
  for (int i = 0; i < 10000; ++i) {
    rows += std::to_string(100000 + i) + (i == 41 ? ",B" : ",E") + ",AB,true\n";
  }
  CHECK(checked(rows) ==
        "a.csv:2:8 invalid-answer: item 1: 'E' is none of the options A-D (9998 more like it)\n");
}

TEST_CASE("columns of a wide table: unmatched, missing, twice") {
  CHECK(checked("# file: a.csv\n"
                "May,,,,\n"
                "id,1,3,Q3,2nd\n"
                "001,A,true,,AB\n") ==
        "a.csv:2:1 item-without-column: no column for 1 question, which would be blank for "
        "everybody: 2\n"
        "a.csv:2:8 duplicate-column: item 3 has the column \"3\" already\n"
        "a.csv:2:11 unmatched-column: column \"2nd\" matches no question, so what it holds counts "
        "for nobody\n");
}

TEST_CASE("sheets nobody can grade are errors at the sheet, each once") {
  CHECK(checked("# file: a.csv\n"
                "id,1,2,3\n"
                "001,A,AB,true\n"
                ",A,AB,true\n"
                "1.2E+10,B,AB,true\n"
                "001,B,AB,true\n") ==
        "a.csv:3:1 sheet-without-id: neither an id nor a name\n"
        "a.csv:4:1 sheet-without-id: the id \"1.2E+10\" was shortened by a spreadsheet; format the "
        "column as text and enter the ids again\n"
        "a.csv:5:1 two-sheets: 001 has 2 sheets that differ; none is graded: keep one, or say "
        "--on-duplicate last\n");
  CHECK(checked("# file: a.yaml\n"
                "candidate: 001\n"
                "---\n"
                "candidate: 002\n"
                "answers: {1: A, 4: B}\n"
                "---\n"
                "- 1\n") ==
        "a.yaml:1:1 unreadable-sheet: no answers in this sheet\n"
        "a.yaml:4:17 answer-to-no-item: no item \"4\" in the bank\n"
        "a.yaml:6:1 unreadable-sheet: no answer sheet: a map with candidate and answers was "
        "expected\n");
}

TEST_CASE("an error in a YAML sheet is said once, by the rule of the mistake") {
  CHECK(checked("# file: a.yaml\n"
                "candidate: 001\n"
                "answers: {1: A, 1: B}\n")
            .find("a.yaml:2:17 duplicate-key") == 0);
  CHECK(checked("# file: a.yaml\n"
                "candidate: 001\n"
                "answers: {1: A, 1: B}\n")
            .find("unreadable-sheet") == std::string::npos);
}

TEST_CASE("an answer in a text file is found by its line") {
  CHECK(checked("# file: 王芳.txt\n"
                "1A\n"
                "  2AE 3对\n"
                "9B\n") ==
        "王芳.txt:2:3 invalid-answer: item 2: 'AE' is none of the options A-D\n"
        "王芳.txt:3:1 answer-to-no-item: no item \"9\" in the bank\n");
}

TEST_CASE("with a roster strangers and missing people are found, without one they are not") {
  const std::string sheets = "# file: a.csv\nid,1,2,3\n0001,A,AB,true\n7,B,AB,true\n";
  CHECK(checked(sheets).empty());
  CHECK(checked(sheets + "# file: roster.csv\nid,name\n1,Amy\n2,Ben\n3,Cem\n") ==
        "a.csv:3:1 not-on-roster: 7 is not on the roster\n"
        "roster.csv:3:1 person-without-sheet: 2 people of the roster have no answer sheet: 2 Ben, "
        "3 Cem\n");
}

TEST_CASE("who is missing is not known while a table cannot be read") {
  CHECK(checked("# file: a.csv\nid,1,x,y,z\n1,A,B,C,D\n"
                "# file: roster.csv\nid,name\n1,Amy\n2,Ben\n") ==
        "a.csv:1:1 other-exam: only 1 of 4 answer columns match a question; not matched: x, y, "
        "z\n");
}

TEST_CASE("a key that grading would refuse keeps the sheets from being checked") {
  const TemporaryFolder folder;
  LintOptions options{.tree = {.paths = {folder.put("a.csv", "id,1\n001,E\n")}},
                      .rules = all_rules(),
                      .settings = {SettingsWish::Kind::none}};
  options.key = folder.put("key.csv", "item,answer,options\n1,E,4\n");
  const LintRun run = run_lint(options);
  CHECK_FALSE(run.sheets.has_value());
  REQUIRE(run.findings.size() == 1);
  CHECK(run.findings[0].rule->name == "key-outside-options");
}

TEST_CASE("thousands of answers to nothing are compared with the ids once") {
  std::string rows = "# file: a.csv\nid,item,answer\n";
  for (int i = 0; i < 30000; ++i) {
    rows += std::to_string(i) + ",1,A\n" + std::to_string(i) + ",first,B\n";
  }
  CHECK(checked(rows) ==
        "key.csv:3:1 unanswered-item: item 2: none of 30000 sheets answers it\n"
        "key.csv:4:1 unanswered-item: item 3: none of 30000 sheets answers it\n"
        "a.csv:3:3 answer-to-no-item: no item \"first\" in the bank (29999 more like it)\n");
}

TEST_CASE("before the exam a table has only its header, and that can be checked") {
  for (const bool wrong : {false, true}) {
    const TemporaryFolder folder;
    LintOptions options{.tree = {.paths = {folder.put("a.csv", wrong ? "id,1,12\n" : "id,1,2\n")}},
                        .rules = all_rules(),
                        .settings = {SettingsWish::Kind::none}};
    options.key = folder.put("key.csv", "item,answer\n1,A\n2,B\n");
    const LintRun run = run_lint(options);
    CHECK(run.tree.errors.empty());
    CHECK(run.findings.size() == (wrong ? 2 : 0));
  }
}

TEST_CASE("a folder without answers is an error of the call, as when grading") {
  const TemporaryFolder folder;
  folder.put("empty/picture.png", "x");
  LintOptions options{.tree = {.paths = {folder.path("empty")}},
                      .rules = all_rules(),
                      .settings = {SettingsWish::Kind::none}};
  options.key = folder.put("key.csv", "item,answer\n1,A\n");
  const LintRun run = run_lint(options);
  CHECK(run.findings.empty());
  REQUIRE(run.tree.errors.size() == 1);
  CHECK(run.tree.errors[0].what.in(Lang::en) ==
        "there is no answer sheet in " + folder.path("empty"));
}

}  // namespace tiku
