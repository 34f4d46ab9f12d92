#include "lint/baseline.h"

#include <doctest/doctest.h>

#include "bank/rules.h"
#include "format/yaml_rules.h"
#include "lint/known_findings.h"
#include "lint/registry.h"
#include "lint/run.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

Diagnostic finding(const RuleInfo& rule, Span where, std::string item) {
  Diagnostic diagnostic;
  diagnostic.rule = &rule;
  diagnostic.where = where;
  diagnostic.item = std::move(item);
  return diagnostic;
}

struct ReadBaseline {
  Baseline baseline;
  std::string findings;
};

ReadBaseline read(std::string text) {
  SourceMap sources;
  Sink sink;
  const FileId file = sources.add("baseline.yaml", std::move(text));
  ReadBaseline read{read_baseline(sources, file, sink), ""};
  for (const Diagnostic& found : sink.sorted()) {
    const Place place = sources.at(file).place(found.where.begin);
    read.findings += std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                     found.message.in(Lang::en) + "\n";
  }
  return read;
}

const std::string kHead = "tiku-baseline: 1\nfindings:\n";

std::string bank(const std::string& id, const std::string& answers) {
  std::string text = "tiku: 1\nid: " + id + "\nquestions:\n";
  int number = 0;
  for (const char answer : answers) {
    const std::string n = std::to_string(++number);
    text += "  - {id: q" + n + ", type: single, stem: What is said in step " + n +
            ", options: {A: thanks, B: a name}, answer: " + answer + "}\n";
  }
  return text;
}

LintRun check(const std::vector<std::string>& paths, const std::string& baseline) {
  return run_lint({.tree = {.paths = paths},
                   .rules = all_rules(),
                   .settings = {SettingsWish::Kind::none},
                   .selection = {},
                   .baseline = baseline});
}

}  // namespace

TEST_CASE("a finding is known by its rule, its question and its text, not by its place") {
  SourceMap sources;
  const FileId a = sources.add("a.yaml", "stem: one  two\nstem: one\n    two\nstem: other\n");
  const auto known = [&](std::uint32_t begin, std::uint32_t end) {
    return known_finding(finding(rules::key_outside_options, {a, begin, end}, "b/q1"), sources);
  };
  CHECK(known(6, 14) == known(21, 32));
  CHECK(known(6, 14) != known(39, 44));
  CHECK(known(6, 14).item == "b/q1");
  CHECK(known(6, 14).code == "TK201");
  CHECK(known(6, 14).text.size() == 16);
  CHECK(known(0, 0).text == known(0, 14).text);
  const Diagnostic nowhere = finding(rules::bad_id, {}, "");
  CHECK(known_finding(nowhere, sources).text.size() == 16);
}

TEST_CASE("what is written is read back, counts and odd ids included") {
  const Baseline baseline{{{"b", "TK106", "00112233"}, 1},
                          {{"b/\"q\" \\ 7", "TK201", "8899aabb"}, 12},
                          {{"题库/第一题\t\x7F", "TK999", "1e5"}, 2}};
  const std::string text = baseline_text(baseline);
  const ReadBaseline again = read(text);
  CHECK(again.findings.empty());
  CHECK(again.baseline == baseline);
  CHECK(text.find("  - {item: \"b/\\\"q\\\" \\\\ 7\", rule: TK201, text: \"8899aabb\", count: 12}"
                  "  # key-outside-options\n") != std::string::npos);
  CHECK(read(baseline_text({})).baseline.empty());
  CHECK(read(baseline_text({})).findings.empty());
}

TEST_CASE("entries that a merge brought in twice are added up") {
  const std::string entry = "  - {item: b/q1, rule: TK201, text: \"00\", count: 2}\n";
  const Baseline baseline = read(kHead + entry + entry).baseline;
  CHECK(baseline.at({"b/q1", "TK201", "00"}) == 4);
}

TEST_CASE("what is no baseline is reported with its place") {
  const std::string no_baseline = "1:1 this is no baseline: it has no line `tiku-baseline: 1`\n";
  CHECK(read("tiku: 1\n").findings == no_baseline);
  CHECK(read("- a\n").findings == no_baseline);
  CHECK(read("").findings == no_baseline);
  CHECK(read("tiku-baseline: 2\n").findings ==
        "1:16 this is no baseline: it has no line `tiku-baseline: 1`\n");
  CHECK(read("tiku-baseline: 1\nfindings: {a: b}\n").findings ==
        "2:11 \"findings\" takes a list, not a map\n");
  CHECK(read(kHead + "  - text\n  - {rule: TK201}\n").findings ==
        "3:5 an entry of a baseline needs `rule` and `text`\n"
        "4:5 an entry of a baseline needs `rule` and `text`\n");
  CHECK(read(kHead + "  - {rule: TK201, text: a, count: many}\n").findings ==
        "3:35 \"count\" takes a whole number from 1, not \"many\"\n");
  CHECK_FALSE(read(kHead + "<<<<<<< ours\n").findings.empty());
}

TEST_CASE("a baseline hides what it holds, wherever it went, and no more of it") {
  const TemporaryFolder folder;
  const std::string path = folder.put("a.yaml", bank("b", "CCA"));
  const LintRun before = check({path}, "");
  CHECK(before.findings.size() == 2);
  const std::string baseline = folder.put(
      "baseline.yaml", baseline_text(make_baseline(before.findings, before.tree.sources)));
  CHECK(check({path}, baseline).findings.empty());
  CHECK(check({path}, baseline).known.hidden == 2);
  const std::string moved = folder.put("new/name.yaml", "# moved\n\n" + bank("b", "CCD"));
  const LintRun after = check({moved}, baseline);
  REQUIRE(after.findings.size() == 1);
  CHECK(after.findings[0].item == "b/q3");
  CHECK(after.known.hidden == 2);
  CHECK(after.known.gone.empty());
}

TEST_CASE("entries that are no longer met are told from those nobody looked for") {
  const TemporaryFolder folder;
  const std::string a = folder.put("a.yaml", bank("a", "CC"));
  const std::string b = folder.put("b.yaml", bank("b", "C"));
  const LintRun before = check({a, b}, "");
  const std::string baseline = folder.put(
      "baseline.yaml", baseline_text(make_baseline(before.findings, before.tree.sources)));
  folder.put("a.yaml", bank("a", "CA"));
  const LintRun after = check({a}, baseline);
  REQUIRE(after.known.gone.size() == 1);
  CHECK(after.known.gone[0].known.item == "a/q2");
  CHECK(after.known.gone[0].count == 1);
  folder.put("a.yaml", "tiku: 1\nid: a\nquestions: [\n");
  CHECK(check({a}, baseline).known.gone.empty());
}

TEST_CASE("what could not be read is never part of a baseline") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "tiku: 1\n");
  CHECK(make_baseline({finding(rules::yaml_syntax, {file, 0, 4}, "")}, sources).empty());
  CHECK(make_baseline({finding(rules::bad_id, {file, 0, 4}, "")}, sources).size() == 1);
}

}  // namespace tiku
