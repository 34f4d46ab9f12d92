#include "format/yaml.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace tiku {
namespace {

struct Read {
  SourceMap sources;
  FileId file = kNoFile;
  Sink sink;
  NodeTrees trees;
  const std::vector<Node>& documents = trees.roots;

  explicit Read(std::string_view text, Documents allowed = Documents::one) {
    file = sources.add("a.yaml", std::string(text));
    trees = read_yaml(sources, file, allowed, sink);
  }

  const Node& root() const { return documents.at(0); }

  /// The source text of a node, to compare with what a person would underline.
  std::string_view source(const Node& node) const {
    return sources.at(file).text().substr(node.where.begin, node.where.end - node.where.begin);
  }
};

}  // namespace

TEST_CASE("scalars are text as written") {
  const Read read("[0012, no, 1e3, 0x1F, 2026-01-02, 1_000, .inf, TRUE]\n");
  const std::vector<std::string> expected{"0012",       "no",    "1e3",  "0x1F",
                                          "2026-01-02", "1_000", ".inf", "TRUE"};
  REQUIRE(read.root().items().size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(read.root().items()[i].text() == expected[i]);
    CHECK(read.root().items()[i].is_scalar());
    CHECK(!read.root().items()[i].quoted);
  }
}

TEST_CASE("nothing and null are null, an empty text is a text") {
  const Read read("a:\nb: ~\nc: null\nd: ''\ne: [1,,2]\n");
  CHECK(read.root().find("a")->is_null());
  CHECK(read.root().find("b")->is_null());
  CHECK(read.root().find("c")->text() == "null");
  CHECK(read.root().find("c")->is_null());
  CHECK(read.root().find("d")->is_scalar());
  CHECK(read.root().find("d")->quoted);
  CHECK(read.root().find("e")->items().at(1).is_null());
  CHECK(read.root().find("z") == nullptr);
  CHECK(!read.sink.has_errors());
}

TEST_CASE("a missing value is placed after its colon, dash or comma") {
  const Read read("答:\nb: [1,,2]\nc:\n  -\n  - x\n");
  CHECK(read.root().find("答")->where.begin == 4);
  CHECK(read.root().find("b")->items().at(1).where.begin == 11);
  CHECK(read.root().find("c")->items().at(0).where.begin == 21);
}

TEST_CASE("a scalar's place goes from its first to its last byte") {
  const Read read(
      "题干: 王芳 说  # note\r\n"
      "两行: 第一\r\n"
      "  第二\r\n"
      "q: \"a \\\" b\"  # c\r\n"
      "s: 'it''s'\r\n"
      "t: |\r\n"
      "  x\r\n"
      "   y\r\n"
      "\r\n"
      "f: >-\r\n"
      "  p\r\n"
      "  q\r\n"
      "last: [甲, {A: 乙 丙}]\r\n");
  REQUIRE(!read.sink.has_errors());
  const auto at = [&](std::string_view key) { return read.source(*read.root().find(key)); };
  CHECK(at("题干") == "王芳 说");
  CHECK(at("两行") == "第一\r\n  第二");
  CHECK(at("q") == "\"a \\\" b\"");
  CHECK(at("s") == "'it''s'");
  CHECK(at("t") == "|\r\n  x\r\n   y");
  CHECK(at("f") == ">-\r\n  p\r\n  q");
  CHECK(at("last") == "[甲, {A: 乙 丙}]");
  CHECK(read.source(read.root().find("last")->items().at(1).entries().at(0).value) == "乙 丙");
  CHECK(read.source(read.root().entries().at(0).key) == "题干");
  CHECK(read.root().find("t")->text() == "x\n y\n");
  CHECK(read.root().find("f")->text() == "p q");
}

TEST_CASE("a tag or anchor is no part of the scalar behind it") {
  const Read read("a: &x !!str 甲\nb: *x\nc: &y [1]\n");
  CHECK(read.source(*read.root().find("a")) == "甲");
  CHECK(read.source(*read.root().find("b")) == "*x");
  CHECK(read.root().find("b")->text() == "甲");
  CHECK(read.source(*read.root().find("c")) == "[1]");
}

TEST_CASE("an alias is a copy of what it names") {
  const Read read("a: &x {k: [1, 2]}\nb: *x\n");
  const Node* copy = read.root().find("b");
  REQUIRE(copy->is_map());
  CHECK(copy->find("k")->items().at(1).text() == "2");
}

TEST_CASE("of a key that stands twice the first value is kept, and the finding shows both") {
  const Read read("a: 1\nb: 2\na: {c: 3}\n");
  CHECK(read.root().entries().size() == 2);
  CHECK(read.root().find("a")->text() == "1");
  REQUIRE(read.sink.diagnostics().size() == 1);
  const Diagnostic& finding = read.sink.diagnostics().front();
  CHECK(finding.notes.at(0).where.begin == 0);
  CHECK(finding.message.in(Lang::en) == "key “a” stands twice in this map; only the first is read");
  CHECK(finding.message.in(Lang::zh) == "键“a”在同一层里出现两次，只读取第一个");
}

TEST_CASE("duplicates are found in large maps too") {
  std::string text;
  for (int i = 0; i < 5000; ++i) {
    text += "k" + std::to_string(i) + ": v\n";
  }
  const Read read(text + "k17: again\n");
  CHECK(read.root().entries().size() == 5000);
  REQUIRE(read.sink.error_count() == 1);
  CHECK(read.sources.at(read.file).place(read.sink.diagnostics()[0].notes.at(0).where.begin).line ==
        18);
}

TEST_CASE("what is sound around a damaged item is read") {
  const Read read(
      "tiku: 1\nquestions:\n  - id: a\n  - id: b\n    stem: \"x\n  - id: c\ntitle: t\n");
  CHECK(read.sink.error_count() == 1);
  const Node* questions = read.root().find("questions");
  REQUIRE(questions->items().size() == 2);
  CHECK(questions->items()[0].find("id")->text() == "a");
  CHECK(questions->items()[1].find("id")->text() == "c");
  CHECK(read.root().find("title")->text() == "t");
}

TEST_CASE("a file without content has no document") {
  CHECK(Read("").documents.empty());
  CHECK(Read("# only a comment\n").documents.empty());
  CHECK(Read("a: 1\n---\nb: 2\n---\nc: 3\n", Documents::many).documents.size() == 3);
  CHECK(Read("a: 1\n---\nb: 2\n").documents.size() == 1);
}

}  // namespace tiku
