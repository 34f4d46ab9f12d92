#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

Json sarif_run(const CheckReport& report, Lang lang = Lang::en) {
  return Json::parse(find_renderer("sarif")->render(report, {lang, false, 80}))["runs"][0];
}

}  // namespace

TEST_CASE("SARIF lists the rules that were broken, by code") {
  const SampleReport sample;
  const Json driver = sarif_run(sample.report())["tool"]["driver"];
  CHECK(driver["name"] == "tiku");
  const Json first = Json::parse(R"({
    "id": "TK201", "name": "key-outside-options",
    "shortDescription": {"text": "A key names an option that is not there."},
    "fullDescription": {"text": "A key names an option that is not there."},
    "help": {"text": "A key names an option that is not there."},
    "defaultConfiguration": {"level": "error"}})");
  REQUIRE(driver["rules"].size() == 3);
  CHECK(driver["rules"][0].dump(1) == first.dump(1));
  CHECK(driver["rules"][1]["id"] == "TK500");
  CHECK(driver["rules"][1]["defaultConfiguration"]["level"] == "note");
  CHECK(driver["rules"][2]["id"] == "TK999");
}

// 题库 is E9 A2 98 E5 BA 93 in UTF-8; columns count characters; fingerprints see gitlab_test.
TEST_CASE("a SARIF result says where, about what, and how to correct it") {
  const SampleReport sample;
  const Json run = sarif_run(sample.report());
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const Json expected = Json::parse(R"json({
    "ruleId": "TK201", "ruleIndex": 0, "level": "error",
    "message": {"text":
      "key <E>]]>&\"'\\n\\x1B[2J%,: is no option\n[first \\[here\\]](1)"},
    "locations": [{
      "physicalLocation": {
        "artifactLocation": {"uri": "%E9%A2%98%E5%BA%93/a%2Cb%3Ac%25%22d%22%20e.yaml",
                             "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 10}},
      "logicalLocations": [{"fullyQualifiedName": "refund/q7"}]}],
    "relatedLocations": [{
      "id": 1,
      "physicalLocation": {
        "artifactLocation": {"uri": "%E9%A2%98%E5%BA%93/a%2Cb%3Ac%25%22d%22%20e.yaml",
                             "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 5}},
      "message": {"text": "first [here]"}}],
    "fixes": [{
      "description": {"text": "write A"},
      "artifactChanges": [{
        "artifactLocation": {"uri": "%E9%A2%98%E5%BA%93/a%2Cb%3Ac%25%22d%22%20e.yaml",
                             "uriBaseId": "%SRCROOT%"},
        "replacements": [{
          "deletedRegion": {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 10},
          "insertedContent": {"text": "\"A\"\n"}}]}]}],
    "partialFingerprints": {"finding/v1": "f8c6de3bb3d38c602fe2002b09fb96b7"}
  })json");
  CHECK(run["results"][1].dump(1) == expected.dump(1));
}

TEST_CASE("SARIF results of several lines, of workbooks and without a file") {
  const SampleReport sample;
  const Json results = sarif_run(sample.report())["results"];
  REQUIRE(results.size() == 4);
  CHECK(results[0]["locations"][0]["physicalLocation"]["region"].dump() ==
        R"({"startLine":2,"startColumn":1,"endLine":3,"endColumn":1})");
  CHECK(results[0]["message"]["text"] == "an odd line\nwrite it anew");
  CHECK(results[0]["level"] == "warning");
  CHECK(results[0]["ruleIndex"] == 2);
  CHECK(results[2]["locations"].dump() ==
        R"([{"physicalLocation":{"artifactLocation":{"uri":"class.xlsx","uriBaseId":"%SRCROOT%"}},)"
        R"("logicalLocations":[{"name":"row 7","kind":"row"}]}])");
  CHECK(results[3]["locations"].dump() == "[]");
  CHECK(results[3]["level"] == "note");
}

TEST_CASE("what a user's settings make of a rule is the level of the result") {
  SampleReport sample;
  sample.findings.back().regraded = Severity::error;
  const Json run = sarif_run(sample.report());
  CHECK(run["results"][3]["level"] == "error");
  CHECK(run["tool"]["driver"]["rules"][1]["defaultConfiguration"]["level"] == "note");
}

TEST_CASE("SARIF says when a file could not be read, and in which language it speaks") {
  const SampleReport sample;
  const Json chinese = sarif_run(sample.report(), Lang::zh);
  CHECK(chinese["language"] == "zh-CN");
  CHECK(
      chinese["invocations"].dump() ==
      R"([{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error",)"
      R"("message":{"text":"无法读取“gone\\n.yaml”：没有这个文件"},"locations":[)"
      R"({"physicalLocation":{"artifactLocation":{"uri":"gone%0A.yaml","uriBaseId":"%SRCROOT%"}}})"
      R"(]}]}])");
  const SourceMap sources;
  const Json nothing = sarif_run({{}, sources});
  CHECK(nothing["language"] == "en-US");
  CHECK(nothing["invocations"].dump() == R"([{"executionSuccessful":true}])");
  CHECK(nothing["results"].dump() == "[]");
}

TEST_CASE("a message links to a few notes; the others are listed all the same") {
  SampleReport sample;
  Diagnostic& finding = sample.findings[1];
  const Note note = finding.notes.front();
  finding.notes.assign(6, note);
  finding.notes.push_back({{}, note.text});
  const Json result = sarif_run(sample.report())["results"][1];
  CHECK(result["relatedLocations"].size() == 6);
  CHECK(result["message"]["text"].get<std::string>().ends_with(
      "\n[first \\[here\\]](3)\n[first \\[here\\]](4)\nfirst [here]"));
}

}  // namespace tiku
