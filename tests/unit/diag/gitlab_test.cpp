#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "unit/diag/sample_report.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

Json gitlab(const CheckReport& report, Lang lang = Lang::en) {
  return Json::parse(find_renderer("gitlab")->render(report, {lang, false, 80}));
}

}  // namespace

// Fingerprints are `xxhsum -H2` of the bytes that fingerprint.h speaks of.
TEST_CASE("every finding is an issue with a path, a line and a fingerprint") {
  const SampleReport sample;
  const Json expected = Json::parse(R"([
    {"type": "issue", "check_name": "unreadable",
     "description": "cannot read 'gone\\n.yaml': no such file", "categories": ["Bug Risk"],
     "severity": "blocker", "location": {"path": "gone\n.yaml", "lines": {"begin": 1, "end": 1}},
     "fingerprint": "6a5c96a2c7a507db5662521af257b582"},
    {"type": "issue", "check_name": "TK999", "description": "an odd line",
     "categories": ["Bug Risk"], "severity": "minor",
     "location": {"path": "题库/a,b:c%\"d\" e.yaml", "lines": {"begin": 2, "end": 2}},
     "fingerprint": "59c881d09a17ceeb45bb0c2ea12f8c6b"},
    {"type": "issue", "check_name": "TK201",
     "description": "key <E>]]>&\"'\\n\\x1B[2J%,: is no option", "categories": ["Bug Risk"],
     "severity": "major",
     "location": {"path": "题库/a,b:c%\"d\" e.yaml", "lines": {"begin": 2, "end": 2}},
     "fingerprint": "f8c6de3bb3d38c602fe2002b09fb96b7"},
    {"type": "issue", "check_name": "TK201", "description": "row 7: key E is no option",
     "categories": ["Bug Risk"], "severity": "major",
     "location": {"path": "class.xlsx", "lines": {"begin": 7, "end": 7}},
     "fingerprint": "559ea99dd061e89d73193bfcaa44d27f"},
    {"type": "issue", "check_name": "TK500", "description": "too few questions",
     "categories": ["Style"], "severity": "info",
     "location": {"path": ".", "lines": {"begin": 1, "end": 1}},
     "fingerprint": "a797b4cea85939b735dd7841c1312e0b"}
  ])");
  CHECK(gitlab(sample.report()).dump(1) == expected.dump(1));
}

TEST_CASE("the language changes what an issue says, not what it is") {
  const SampleReport sample;
  const Json english = gitlab(sample.report());
  const Json chinese = gitlab(sample.report(), Lang::zh);
  CHECK(chinese[1]["description"] == "这一行有些奇怪");
  for (std::size_t i = 0; i < english.size(); ++i) {
    CHECK(english[i]["fingerprint"] == chinese[i]["fingerprint"]);
  }
}

TEST_CASE("no findings are an empty list") {
  const SourceMap sources;
  CHECK(find_renderer("gitlab")->render({{}, sources}, {}) == "[]\n");
}

}  // namespace tiku
