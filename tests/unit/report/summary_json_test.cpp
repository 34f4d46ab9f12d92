#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "report/explain_text.h"
#include "report/result_files.h"
#include "unit/report/fixture.h"

namespace tiku {
namespace {

using nlohmann::json;
using test::Graded;

const char* const kBank = R"(tiku: 1
id: small
title: 小考
exam: {pass: 60%}
sections:
  - title: 单选
    type: single
    points: 2
    questions:
      - {id: one, stem: 一, options: {A: 甲, B: 乙, C: 丙}, answer: B}
      - {id: two, stem: 二, options: {A: 甲, B: 乙, C: 丙}, answer: C}
  - title: 多选
    type: multiple
    points: 3
    scoring: subset_ratio
    questions:
      - {id: many, stem: 三, options: {A: 甲, B: 乙, C: 丙, D: 丁}, answer: ABD}
)";

TEST_CASE("summary.json holds counts, policies and figures, and names nobody") {
  Graded graded(kBank, {{"00701", "王小芳", "一组", {"B", "C", "ABD"}},
                        {"00702", "李大强", "", {"A", "C", "AB"}},
                        {"00703", "张敏敏", "", {"", "AC", "C"}}});
  Report report = graded.report();
  report.files = {{"results.csv", 12, "xxh3:00"}};
  const std::string text = render_summary_json(report);
  for (const char* secret : {"00701", "王小芳", "李大强", "张敏敏"}) {
    CHECK(text.find(secret) == std::string::npos);
  }
  const json parsed = json::parse(text);
  CHECK(parsed["schema_version"] == 1);
  CHECK(parsed["exam"]["title"] == "小考");
  CHECK(parsed["exam"]["max"] == 7);
  CHECK(parsed["exam"]["pass"]["total"] == "60%");
  CHECK(parsed["policies"]["multiple"] == json::array({"subset_ratio"}));
  CHECK(parsed["counts"]["sheets"] == 3);
  CHECK(parsed["counts"]["graded"] == 3);
  CHECK(parsed["counts"]["roster"].is_null());
  CHECK(parsed["counts"]["rejects"]["two-picks"] == 1);
  // Scores 7, 4 and 0: the mean is 11/3.
  CHECK(parsed["summary"]["n"] == 3);
  CHECK(parsed["summary"]["mean"].get<double>() == doctest::Approx(11.0 / 3).epsilon(1e-15));
  CHECK(parsed["summary"]["median"] == 4.0);
  CHECK(parsed["summary"]["pass_n"] == 1);
  CHECK(parsed["items"].size() == 3);
  CHECK(parsed["items"][0]["options"][1]["key"] == true);
  CHECK(parsed["files"][0]["hash"] == "xxh3:00");
}

TEST_CASE("An undefined figure is null with the reason beside it") {
  const Graded graded(kBank, {{"1", "", "", {"B", "C", "ABD"}}, {"2", "", "", {"B", "C", "ABD"}}});
  const json parsed = json::parse(render_summary_json(graded.report()));
  CHECK(parsed["summary"]["alpha"].is_null());
  CHECK(parsed["summary"]["why"]["alpha"] == "no variance");
}

TEST_CASE("summary.json of nobody is still JSON") {
  const Graded graded(kBank, {});
  const json parsed = json::parse(render_summary_json(graded.report()));
  CHECK(parsed["summary"]["n"] == 0);
  CHECK(parsed["summary"]["why"]["mean"] == "no candidates");
}

TEST_CASE("An explanation as JSON has exact points and the place") {
  const Graded graded(kBank, {{"00701", "王芳", "", {"ｂ", "", "AB"}}});
  const Candidate& candidate = graded.grading.candidates[0];
  const json all = json::parse(explain_json(graded.report(), candidate, std::nullopt));
  CHECK(all["file"] == "answers.csv");
  CHECK(all["line"] == 2);
  CHECK(all["score"] == "4");
  REQUIRE(all["items"].size() == 3);
  CHECK(all["items"][0]["raw"] == "ｂ");
  CHECK(all["items"][0]["read_as"] == "B");
  CHECK(all["items"][1]["state"] == "blank");
  CHECK(all["items"][2]["points"] == "2");
  CHECK(all["items"][2]["policy"] == "subset_ratio");
  const json one = json::parse(explain_json(graded.report(), candidate, 1));
  REQUIRE(one["items"].size() == 1);
  CHECK(one["items"][0]["item"] == "two");
}

}  // namespace
}  // namespace tiku
