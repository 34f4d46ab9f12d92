#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

std::string json(const CheckReport& report, Lang lang = Lang::en) {
  return find_renderer("json")->render(report, {lang, false, 80});
}

}  // namespace

TEST_CASE("json tells everything about a finding") {
  const SampleReport sample;
  const Json all = Json::parse(json(sample.report()));
  const Json expected = Json::parse(R"({
    "code": "TK201", "name": "key-outside-options", "severity": "error", "item": "refund/q7",
    "file": "./题库/a,b:c%\"d\" e.yaml", "line": 2, "column": 6, "end_line": 2, "end_column": 10,
    "byte_offset": 19, "end_byte_offset": 25, "utf16_column": 7, "row": null,
    "message": "key <E>]]>&\"'\\n\\x1B[2J%,: is no option", "help": null,
    "notes": [{
      "file": "./题库/a,b:c%\"d\" e.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 5,
      "byte_offset": 0, "end_byte_offset": 4, "utf16_column": 1, "message": "first [here]"}],
    "fix": {"title": "write A", "edits": [{
      "file": "./题库/a,b:c%\"d\" e.yaml", "line": 2, "column": 7, "end_line": 2, "end_column": 10,
      "byte_offset": 22, "end_byte_offset": 25, "utf16_column": 8, "text": "\"A\"\n"}]}
  })");
  CHECK(all["diagnostics"][1].dump(1) == expected.dump(1));
}

TEST_CASE("json has null where there is no line, no file, no question") {
  const SampleReport sample;
  const Json all = Json::parse(json(sample.report()));
  const Json row = Json::parse(R"({
    "code": "TK201", "name": "key-outside-options", "severity": "error", "item": null,
    "file": "class.xlsx", "line": null, "column": null, "end_line": null, "end_column": null,
    "byte_offset": null, "end_byte_offset": null, "utf16_column": null, "row": 7,
    "message": "key E is no option", "help": null, "notes": [], "fix": null})");
  CHECK(all["diagnostics"][2].dump(1) == row.dump(1));
  CHECK(all["diagnostics"][3]["file"].is_null());
  CHECK(all["diagnostics"][3]["severity"] == "advice");
  CHECK(all["diagnostics"][0]["item"].is_null());
  CHECK(all["diagnostics"][0]["help"] == "write it anew");
}

TEST_CASE("json sums up, and names what could not be read") {
  const SampleReport sample;
  const Json all = Json::parse(json(sample.report()));
  CHECK(all["schema_version"] == 1);
  CHECK(all["unreadable"].dump() ==
        R"([{"file":"gone\n.yaml","message":"cannot read 'gone\\n.yaml': no such file"}])");
  CHECK(all["summary"].dump() ==
        R"({"files":3,"questions":2,"errors":2,"warnings":1,"advice":1,"fixable":1})");
}

TEST_CASE("json speaks the language asked for; its keys do not") {
  const SampleReport sample;
  const Json all = Json::parse(json(sample.report(), Lang::zh));
  CHECK(all["diagnostics"][0]["message"] == "这一行有些奇怪");
  CHECK(all["diagnostics"][0]["help"] == "请重写这一行");
  CHECK(all["diagnostics"][0]["severity"] == "warning");
  CHECK(all["diagnostics"][1]["notes"][0]["message"] == "第一次在[这里]");
}

TEST_CASE("a path that is no UTF-8 does not stop json") {
  SampleReport sample;
  SourceMap sources;
  const FileId file = sources.add("a\xFF.yaml", "x");
  sample.findings.front().where = {file, 0, 1};
  const std::vector<Diagnostic> one{sample.findings.front()};
  const Json all = Json::parse(json({one, sources}));
  CHECK(all["diagnostics"][0]["file"] == "a\xEF\xBF\xBD.yaml");
}

TEST_CASE("json of nothing is whole, and ends its last line") {
  const SourceMap sources;
  CHECK(json({{}, sources}) ==
        "{\n"
        "  \"schema_version\": 1,\n"
        "  \"diagnostics\": [],\n"
        "  \"unreadable\": [],\n"
        "  \"summary\": {\n"
        "    \"files\": 0,\n"
        "    \"questions\": 0,\n"
        "    \"errors\": 0,\n"
        "    \"warnings\": 0,\n"
        "    \"advice\": 0,\n"
        "    \"fixable\": 0\n"
        "  }\n"
        "}\n");
}

}  // namespace tiku
