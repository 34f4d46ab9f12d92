#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

Json rdjson(const CheckReport& report) {
  return Json::parse(find_renderer("rdjson")->render(report, {}));
}

constexpr RuleInfo kRule{"TK401", "half-width-comma", Severity::advice, {"summary", "概要"}};
constexpr Message kSaid{"a half-width comma", "半角逗号"};

}  // namespace

// The emoji takes 4 bytes and each Han character 3: 甲 is byte 11 of its line.
TEST_CASE("columns are bytes, ends exclusive; notes are part of the message") {
  const SampleReport sample;
  Json expected = Json::parse(R"({"source": {"name": "tiku"}, "diagnostics": [
    {"message": "cannot read 'gone\\n.yaml': no such file", "location": {"path": "gone\n.yaml"},
     "severity": "ERROR"},
    {"message": "an odd line\nwrite it anew",
     "location": {"path": "题库/a,b:c%\"d\" e.yaml",
                  "range": {"start": {"line": 2, "column": 1}, "end": {"line": 3, "column": 1}}},
     "severity": "WARNING", "code": {"value": "TK999"}},
    {"message": "",
     "location": {"path": "题库/a,b:c%\"d\" e.yaml",
                  "range": {"start": {"line": 2, "column": 11}, "end": {"line": 2, "column": 17}}},
     "severity": "ERROR", "code": {"value": "TK201"},
     "suggestions": [
       {"range": {"start": {"line": 2, "column": 14}, "end": {"line": 2, "column": 17}},
        "text": "\"A\"\n"}]},
    {"message": "row 7: key E is no option", "location": {"path": "class.xlsx"},
     "severity": "ERROR", "code": {"value": "TK201"}},
    {"message": "too few questions", "location": {"path": "."}, "severity": "INFO",
     "code": {"value": "TK500"}}
  ]})");
  expected["diagnostics"][2]["message"] =
      "key <E>]]>&\"'\\n\\x1B[2J%,: is no option\n"
      "./题库/a,b:c%\"d\" e.yaml:1:1: first [here]";
  CHECK(rdjson(sample.report()).dump(1) == expected.dump(1));
}

TEST_CASE("edits that share a line are one suggestion, others are their own") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "甲,乙,丙\n丁,戊\n");
  Diagnostic finding{&kRule, {file, 3, 4}, text(kSaid)};
  // Not in order; bytes 3, 7 and 15 are the commas.
  finding.fix = Fix{{}, {{{file, 15, 16}, "，"}, {{file, 7, 8}, "，"}, {{file, 3, 4}, "，"}}};
  const std::vector<Diagnostic> findings{finding};
  const Json expected = Json::parse(R"([
    {"range": {"start": {"line": 1, "column": 4}, "end": {"line": 1, "column": 9}},
     "text": "，乙，"},
    {"range": {"start": {"line": 2, "column": 4}, "end": {"line": 2, "column": 5}},
     "text": "，"}
  ])");
  CHECK(rdjson({findings, sources})["diagnostics"][0]["suggestions"].dump(1) == expected.dump(1));
}

TEST_CASE("no findings are an empty result") {
  const SourceMap sources;
  CHECK(rdjson({{}, sources}).dump() == R"({"source":{"name":"tiku"},"diagnostics":[]})");
}

}  // namespace tiku
