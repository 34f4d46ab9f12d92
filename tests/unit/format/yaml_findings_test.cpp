#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "format/yaml.h"

namespace tiku {
namespace {

/// What a text must be found guilty of: "code line:column" of every finding, in the order of the
/// file.
struct Case {
  std::string_view what;
  std::string_view text;
  std::vector<std::string> findings;
};

std::vector<std::string> findings_in(std::string_view text, Documents documents = Documents::one,
                                     const YamlLimits& limits = {}) {
  SourceMap sources;
  const FileId file = sources.add("bank.yaml", std::string(text));
  Sink sink;
  read_yaml(sources, file, documents, sink, limits);
  std::vector<std::string> all;
  for (const Diagnostic& finding : sink.sorted()) {
    const Place place = sources.at(file).place(finding.where.begin);
    all.push_back(std::string(finding.rule->code) + " " + std::to_string(place.line) + ":" +
                  std::to_string(place.column));
  }
  return all;
}

const std::vector<Case> kCases{
    {"a sound file", "a: 1\nb: [x, 'y', \"z\"]\nc: |\n  text: with - signs\n", {}},
    {"an empty file", "", {}},
    {"only a comment", "# nothing\n", {}},
    {"a document end", "a: 1\n...\n", {}},

    {"a double quote never closed", "a: 1\nb: \"x\nc: 2\n", {"TK002 2:4"}},
    {"a single quote never closed", "a: 'x\n", {"TK002 1:4"}},
    {"a quote never closed, no line end", "a: \"x", {"TK002 1:4"}},
    {"a quote closed by the next one", "a: \"x\nb: \"y\"\nc: 1\n", {"TK002 1:4"}},
    {"a list never closed", "a: [1, 2\nb: 3\n", {"TK003 1:4"}},
    {"a list never closed at the end", "a: [1, 2", {"TK003 1:4"}},
    {"braces never closed", "题: {A: 甲\nb: 3\n", {"TK003 1:4"}},
    {"a line indented too little", "a:\n  - b\n c: 1\n", {"TK004 3:2"}},
    {"a line indented too much", "- a: 1\n    b: 2\n- c: 3\n", {"TK004 2:5"}},
    {"a tab before a key", "a:\n\tb: 1\n", {"TK005 2:1"}},
    {"a tab before an item", "a:\n\t- b\n", {"TK005 2:1"}},
    {"tabs on lines in a row", "- a: 1\n\tb: 1\n\tc: 2\n- d: 3\n", {"TK005 2:1"}},
    {"tabs throughout", "a:\n\t- b: 1\n\t- b: 2\n\t\tc: 3\nd: 4\n", {"TK005 2:1"}},
    {"a tab after spaces", "- a: 1\n  \tb: 1\n", {"TK005 2:3"}},
    {"a second colon", "a: b: c\n", {"TK006 1:5"}},
    {"a second colon after Han characters", "题干: 甲: 乙\n", {"TK006 1:6"}},
    {"an unknown escape", "a: \"x\\q\"\n", {"TK007 1:6"}},
    {"an unknown escape before a Han character", "a: \"甲\\乙\"\n", {"TK007 1:6"}},
    {"a bad hexadecimal escape", "a: \"\\xZZ\"\n", {"TK007 1:5"}},
    {"an escape that is a surrogate", "a: \"\\uD800\"\n", {"TK007 1:5"}},
    {"a text that begins with @", "a: @b\n", {"TK008 1:4"}},
    {"a text that begins with a backtick", "a: `b\n", {"TK008 1:4"}},
    {"a text that begins with %", "a: %b\n", {"TK008 1:4"}},
    {"a text that begins with & and a space", "a: & b\n", {"TK008 1:4"}},
    {"a line without a colon", "a: 1\nb\nc: 2\n", {"TK026 2:1"}},
    {"a colon without a space", "a: 1\nb:2\nc: 2\n", {"TK026 2:1"}},
    {"a last line without a colon", "a: 1\nb:2\n", {"TK026 2:1"}},
    {"a last line of an item without a colon", "- a: 1\n  答案:B\n- a: 2\n  b: 3\n", {"TK026 2:3"}},
    {"keys without values", "a:\n? b\n? c\n: d\ne: {f, g: , h}\n", {}},
    {"a full-width colon", "a: 1\n答案：B\nc: 2\n", {"TK026 2:1"}},
    {"text after a closing quote", "a: \"你好\"是什么\n", {"TK001 1:8"}},
    {"a bracket that closes nothing", "a: [1]]\nb: 2\n", {"TK001 1:7"}},
    {"a missing comma", "a: {x: 1 y: 2}\nb: 3\n", {"TK001 1:11"}},
    {"a question mark in brackets", "a: {b: c?, d: e}\n", {"TK001 1:9"}},
    {"a question mark and more in brackets", "a: [b? c]\n", {"TK001 1:6"}},
    {"a question mark without brackets", "a: b? c\n", {}},
    {"a list on the line of its key", "a: - b\n", {"TK001 1:4"}},
    {"text after the sign of a block", "a: | x\n  y\n", {"TK001 1:6"}},

    {"a key twice", "a: 1\nb: 2\na: 3\n", {"TK010 3:1"}},
    {"a key twice, quoted differently", "{a: 1, \"a\": 2, 'a': 3}\n", {"TK010 1:8", "TK010 1:16"}},
    {"a merge key", "<<: {a: 1}\n", {"TK011 1:1"}},
    {"a merge key in quotes is a key", "\"<<\": 1\n", {}},
    {"tags on a scalar, a list and a map",
     "a: !!str b\nb: !x [1]\nc: !!map {d: e}\n",
     {"TK012 1:4", "TK012 2:4", "TK012 3:4"}},
    {"a tag after an anchor", "a: &x !!int 1\n", {"TK012 1:7"}},
    {"an exclamation mark in a text", "a: 好!!b\nb: \"!!c\"\n", {}},
    {"a list as key", "[a]: 1\n", {"TK013 1:1"}},
    {"a map as key", "a: 1\n? {b: c}\n: 2\n", {"TK013 2:3"}},
    {"no key", ": 1\n", {"TK013 1:1"}},
    {"null is a key like others", "null: 1\n~: 2\n", {}},
    {"a second document", "a: 1\n---\nb: 2\n", {"TK014 2:1"}},
    {"an empty second document", "---\n---\n", {"TK014 2:1"}},
    {"a map after a list", "- a\nb: 1\n", {"TK015 2:1"}},
    {"a value after a quoted root", "\"k\"\n: 1\n", {"TK015 2:1"}},
    {"rubbish after the document end", "a: 1\n...\nrubbish\n", {"TK015 3:1"}},
    {"what follows a refused document is not read", "a: 1\n---\nb: \"\n", {"TK014 2:1"}},

    {"NUL", std::string_view("a: \"x\0y\"\n", 9), {"TK016 1:6"}},
    {"NUL first", std::string_view("\0a: 1\n", 6), {"TK016 1:1"}},
    {"the byte that ends yaml-cpp's input", "a: \"x\x04y\"\nb: 1\n", {"TK016 1:6"}},
    {"bell and delete", "a: x\x07\nb: y\x7F\n", {"TK016 1:5", "TK016 2:5"}},
    {"NEL", "a: \"x\xC2\x85y\"\n", {"TK016 1:6"}},
    {"a byte-order mark inside", "a: x\xEF\xBB\xBFy\n", {"TK017 1:5"}},
    {"a lone carriage return", "a: 1\rb: 2\n", {"TK018 1:5"}},
    {"CRLF is no finding", "a: 1\r\nb: 2\r\n", {}},
    {"invalid UTF-8", "a: \xD6\xD0\nb: 1\n", {"TK025 1:4", "TK025 1:5"}},
    {"UTF-16 that nobody decoded",
     std::string_view("\xFF\xFE"
                      "a\0",
                      4),
     {"TK025 1:1", "TK025 1:2", "TK016 1:4"}},

    {"an alias inside what it names", "&x [1, *x]\n", {"TK022 1:8"}},
    {"an alias inside the map it names", "a: &x {b: *x}\n", {"TK022 1:11"}},
    {"an alias to nothing", "a: 1\nb: *y\n", {"TK023 2:4"}},
    {"bold text", "a: **甲**\n", {"TK023 1:4"}},
    {"an anchor defined twice", "a: &x 1\nb: &x 2\n", {"TK024 2:4"}},
    {"a sound alias", "a: &x {b: 1}\nc: *x\n", {}},
    {"a comma before anything", "\n,\n    ", {"TK001 2:1"}},
    {"directives", "%FOO bar\n---\na: 1\n", {}},
};

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) {
    out += piece;
  }
  return out;
}

}  // namespace

TEST_CASE("every wrong construct is found where it is, and nothing else") {
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(findings_in(c.text) == c.findings);
  }
}

TEST_CASE("later mistakes are found although earlier ones break the syntax") {
  CHECK(findings_in("tiku: 1\n"
                    "questions:\n"
                    "  - id: a\n"
                    "    stem: 甲: 乙\n"
                    "  - id: b\n"
                    "    stem: \"x\n"
                    "    answer: B\n"
                    "  - id: c\n"
                    "    stem: @x\n"
                    "  - id: d\n"
                    "    stem: ok\n"
                    "    stem: again\n"
                    "  - id: e\n"
                    "      stem: deep\n"
                    "  - id: f\n"
                    "    tags: [a, b\n"
                    "  - id: g\n"
                    "    answer:B\n"
                    "    type: single\n"
                    "exam: {pass: 60%\n"
                    "title: \"\\q\"\n") ==
        std::vector<std::string>{"TK006 4:12", "TK002 6:11", "TK008 9:11", "TK010 12:5",
                                 "TK004 14:7", "TK003 16:11", "TK026 18:5", "TK003 20:7",
                                 "TK007 21:9"});
}

TEST_CASE("a finding in an item that is left out is kept") {
  CHECK(findings_in("- a: 1\n  a: 2\n  b: @\n- c: 3\n") ==
        std::vector<std::string>{"TK010 2:3", "TK008 3:6"});
}

TEST_CASE("answer files may hold many documents, but no text between them") {
  CHECK(findings_in("a: 1\n---\nb: 2\n", Documents::many).empty());
  CHECK(findings_in("\n,\n    ", Documents::many) == std::vector<std::string>{"TK001 2:1"});
  CHECK(findings_in("- a\nb: 1\n---\nc: 2\n", Documents::many) ==
        std::vector<std::string>{"TK015 2:1"});
}

TEST_CASE("nesting past the limit is said once") {
  CHECK(findings_in("[[[1]]]\n[[[2]]]\n").size() == 1);
  CHECK(findings_in("a: [[[1]], [[2]]]\n", Documents::one, {3, 100, 100}) ==
        std::vector<std::string>{"TK019 1:6"});
  CHECK(findings_in("a: [[1], [2]]\n", Documents::one, {3, 100, 100}).empty());
}

TEST_CASE("nesting that would break the parser is an error with a place") {
  for (const std::string_view piece : {"[", "{a: ", "- ", "? "}) {
    CAPTURE(piece);
    const std::vector<std::string> found = findings_in(repeated(piece, 100'000));
    CHECK(std::any_of(found.begin(), found.end(),
                      [](const std::string& one) { return one.substr(0, 8) == "TK019 1:"; }));
  }
}

TEST_CASE("more values than the limit are an error") {
  CHECK(findings_in("[1, 2, 3]\n", Documents::one, {24, 3, 100}) ==
        std::vector<std::string>{"TK020 1:8"});
  CHECK(findings_in("[1, 2, 3]\n", Documents::one, {24, 4, 100}).empty());
}

TEST_CASE("aliases that multiply are expanded under a budget") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before +
            repeated(", " + before, 8) + "]\n";
  }
  const std::vector<std::string> found = findings_in(bomb);
  REQUIRE(found.size() == 1);
  CHECK(found.front().substr(0, 6) == "TK021 ");
}

TEST_CASE("aliases cannot nest past the limit on depth") {
  std::string chain = "a0: &a0 [x]\n";
  for (int i = 1; i < 60; ++i) {
    const std::string n = std::to_string(i);
    chain += "a" + n + ": &a" + n + " [*a" + std::to_string(i - 1) + "]\n";
  }
  const std::vector<std::string> found = findings_in(chain);
  REQUIRE(found.size() == 1);
  // a0 is one level, a22 is 23; within the root map the 24th level is the last.
  CHECK(found.front() == "TK019 24:12");
}

TEST_CASE("a key of more than 1024 bytes is named as such") {
  CHECK(findings_in("a: 1\n" + repeated("键", 342) + ": 1\nb: 2\n") ==
        std::vector<std::string>{"TK009 2:1"});
  CHECK(findings_in("a: 1\n" + repeated("键", 341) + ": 1\nb: 2\n").empty());
  CHECK(findings_in("a: " + repeated("文", 400) + ": 1\nb: 2\n") ==
        std::vector<std::string>{"TK006 1:404"});
}

TEST_CASE("a file full of mistakes ends, and says that it was not read to its end") {
  const std::vector<std::string> found = findings_in(repeated("- a: @\n", 500));
  CHECK(found.size() == 61);
  CHECK(found.back().substr(0, 6) == "TK027 ");
}

}  // namespace tiku
