#include "lint/yaml_types.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "lint/registry.h"
#include "lint/run.h"
#include "support/rule_example.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// The bank with every correction of a finding made.
std::string corrected(const std::string& bank) {
  const TemporaryFolder folder;
  TreeOptions options;
  options.paths = {folder.put("bank.yaml", bank)};
  const LintRun run = run_lint(options, all_rules());
  std::string text = bank;
  for (auto finding = run.findings.rbegin(); finding != run.findings.rend(); ++finding) {
    if (finding->fix.has_value()) {
      for (const Edit& edit : finding->fix->edits) {
        text.replace(edit.where.begin, edit.where.end - edit.where.begin, edit.text);
      }
    }
  }
  return text;
}

}  // namespace

TEST_CASE("what YAML 1.1, YAML 1.2 or JSON take for something else") {
  // the regular expressions of yaml.org/type (bool, null, int, float, timestamp) and of section
  // 10.3.2 of YAML 1.2.2
  for (const std::string_view truth :
       {"y", "N", "yes", "Yes", "YES", "no", "on", "Off", "true", "FALSE"}) {
    CAPTURE(truth);
    CHECK(other_type(truth) == OtherType::truth);
  }
  for (const std::string_view nothing : {"~", "null", "Null", "NULL"}) {
    CAPTURE(nothing);
    CHECK(other_type(nothing) == OtherType::nothing);
  }
  for (const std::string_view number : {"017", "08", "-012", "+5", "0o17", "0x1F", "0b101", "1_000",
                                        "1e3", "1.5E-3", ".5", "-.5", ".inf", "-.INF", ".NaN"}) {
    CAPTURE(number);
    CHECK(other_type(number) == OtherType::number);
  }
  for (const std::string_view sixties : {"12:30", "9:00", "1:02:03", "-5:30"}) {
    CAPTURE(sixties);
    CHECK(other_type(sixties) == OtherType::sixties);
  }
  for (const std::string_view date :
       {"2026-01-01", "2026-01-01T09:30:00Z", "2026-01-01 09:30:00"}) {
    CAPTURE(date);
    CHECK(other_type(date) == OtherType::date);
  }
}

TEST_CASE("what every reader leaves as it is") {
  for (const std::string_view text :
       {"",       "0",   "7",    "-3",       "2026",       "12315",        "0.25",   "3.10",
        "yES",    "nO",  "yes.", "Nope",     "nullify",    "09:30",        "12:60",  "12:3:x",
        "12:",    ":30", "0x",   "0xZZ",     "1e",         "e3",           "1e3x",   ".",
        "+",      "-",   "_1",   "2026-1-1", "2026/01/01", "2026-01-01x",  "1-2",    "12:30:",
        "2026年", "是",  "A",    "10 天",    "1:2:3:4:",   "not a number", "off it", "1.2.3"}) {
    CAPTURE(text);
    CHECK(other_type(text) == OtherType::text);
  }
}

TEST_CASE("ids, labels, options and answers are put in quotes where they stand") {
  CHECK(corrected("tiku: 1\n"
                  "questions:\n"
                  "  - id: 017\n"
                  "    type: single\n"
                  "    stem: 收银台几点关闭？\n"
                  "    options: {Y: 21:30, N: 22:30, ~: \"23:30\"}\n"
                  "    answer: N\n"
                  "    points: 010\n"
                  "  - id: open\n"
                  "    type: fill\n"
                  "    stem: 开门时间是 ____，____ 开灯。\n"
                  "    answer: [[8:30, {text: 8:31, share: 1/2}], on]\n") ==
        "tiku: 1\n"
        "questions:\n"
        "  - id: \"017\"\n"
        "    type: single\n"
        "    stem: 收银台几点关闭？\n"
        "    options: {\"Y\": \"21:30\", \"N\": \"22:30\", \"~\": \"23:30\"}\n"
        "    answer: \"N\"\n"
        "    points: 010\n"
        "  - id: open\n"
        "    type: fill\n"
        "    stem: 开门时间是 ____，____ 开灯。\n"
        "    answer: [[\"8:30\", {text: \"8:31\", share: 1/2}], \"on\"]\n");
}

TEST_CASE("the place is that of the scalar, and tables are left alone") {
  CHECK(described_findings("- id: switch\n"
                           "  type: single\n"
                           "  stem: In which position does the phone ring?\n"
                           "  options:\n"
                           "    A: On\n"
                           "    B: muted\n"
                           "  answer: A\n") ==
        "bank.yaml:8:10 reads-as-other-type: other programs read On without quotes as a truth "
        "value\n");
  CHECK(findings_of_example("# file: key.csv\nitem,type,answer\n001,fill,12:30\n").empty());
}

}  // namespace tiku
