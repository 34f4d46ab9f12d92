#include "format/jsonl.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

struct Reading {
  SourceMap sources;
  Sink sink;
  NodeTrees trees;
  const std::vector<Node>& nodes = trees.roots;

  explicit Reading(std::string text) {
    const FileId file = sources.add("sheets.jsonl", std::move(text));
    trees = read_json_lines(sources, file, sink);
  }

  std::string piece(Span where) const {
    return std::string(sources.at(where.file).text().substr(where.begin, where.end - where.begin));
  }

  /// "TK034@line:column message" for each finding.
  std::string findings() const {
    std::string out;
    for (const Diagnostic& finding : sink.sorted()) {
      const Place place = sources.at(finding.where.file).place(finding.where.begin);
      out += std::string(finding.rule->code) + "@" + std::to_string(place.line) + ":" +
             std::to_string(place.column) + " " + finding.message.in(Lang::en) + "\n";
    }
    return out;
  }
};

}  // namespace

TEST_CASE("each line is a tree whose scalars are text as written") {
  const Reading reading(
      R"({"candidate": "001", "answers": {"q1": ["A", "B"], "q2": true, "q3": null}})"
      "\n\n"
      R"([1, 1.50, -0, 1e3, 12345678901234567890123])"
      "\r\n");
  CHECK(reading.findings().empty());
  REQUIRE(reading.nodes.size() == 2);
  const Node& sheet = reading.nodes[0];
  CHECK(sheet.find("candidate")->text() == "001");
  CHECK(sheet.find("candidate")->quoted);
  const Node& answers = *sheet.find("answers");
  CHECK(answers.find("q1")->items()[1].text() == "B");
  CHECK(answers.find("q2")->text() == "true");
  CHECK_FALSE(answers.find("q2")->quoted);
  CHECK(answers.find("q3")->is_null());
  std::vector<std::string> numbers;
  for (const Node& item : reading.nodes[1].items()) {
    numbers.emplace_back(item.text());
  }
  CHECK(numbers == std::vector<std::string>{"1", "1.50", "-0", "1e3", "12345678901234567890123"});
}

TEST_CASE("every node knows its place") {
  const Reading reading("\n{\"a\" : [1.5 ,\"x\\\"y\"],\"b\":{}}\n");
  const Node& root = reading.nodes.at(0);
  CHECK(reading.piece(root.where) == "{\"a\" : [1.5 ,\"x\\\"y\"],\"b\":{}}");
  CHECK(reading.piece(root.entries()[0].key.where) == "\"a\"");
  CHECK(reading.piece(root.find("a")->where) == "[1.5 ,\"x\\\"y\"]");
  CHECK(reading.piece(root.find("a")->items()[0].where) == "1.5");
  CHECK(reading.piece(root.find("a")->items()[1].where) == "\"x\\\"y\"");
  CHECK(reading.piece(root.find("b")->where) == "{}");
}

TEST_CASE("a bad line is reported at its place and the others are read") {
  const Reading reading("{\"a\": 1}\n{\"王\": x}\n{\"b\": 2}\n");
  REQUIRE(reading.nodes.size() == 2);
  CHECK(reading.nodes[1].find("b")->text() == "2");
  CHECK(reading.findings() == "TK034@2:7 this is not valid JSON; the line was left out\n");
}

TEST_CASE("what is cut off, doubled or trailing is a bad line") {
  CHECK(Reading("{\"a\": [1, 2").findings().starts_with("TK034@1:"));
  CHECK(Reading("{} {}").findings() == "TK034@1:4 this is not valid JSON; the line was left out\n");
  CHECK(Reading("{\"a\": 1,}").findings().starts_with("TK034@1:9"));
  CHECK(Reading("// comment").findings().starts_with("TK034@1:"));
  CHECK(Reading("\"\xFF\"").findings().starts_with("TK034@1:2"));
  CHECK(Reading(std::string("\0", 1)).findings().starts_with("TK034@1:1"));
}

TEST_CASE("a key that occurs twice is reported, and the first one counts") {
  const Reading reading(R"({"q1": "A", "q2": "B", "q1": "C"})");
  CHECK(reading.findings() == "TK035@1:24 the key 'q1' occurs twice; the first one counts\n");
  REQUIRE(reading.nodes.size() == 1);
  CHECK(reading.nodes[0].entries().size() == 2);
  CHECK(reading.nodes[0].find("q1")->text() == "A");
}

TEST_CASE("nesting past the limit is a bad line, not a crash") {
  CHECK(Reading(std::string(24, '[') + std::string(24, ']')).nodes.size() == 1);
  CHECK(Reading(std::string(25, '[') + std::string(25, ']')).findings() ==
        "TK034@1:25 nested deeper than 24 levels; the line was left out\n");
  CHECK(Reading(std::string(100'000, '[')).nodes.empty());
}

TEST_CASE("a number no machine can hold is named") {
  CHECK(Reading("{\"a\": 1e999}").findings() ==
        "TK034@1:7 the number 1e999 is out of range; the line was left out\n");
}

TEST_CASE("a byte-order mark at the start of a line is passed over") {
  const Reading reading("{\"a\": 1}\n\xEF\xBB\xBF{\"a\": 2}\n");
  REQUIRE(reading.nodes.size() == 2);
  CHECK(reading.piece(reading.nodes[1].find("a")->where) == "2");
}

}  // namespace tiku
