// The reader of everyday YAML is right where it gives what the reader on yaml-cpp gives, so all its
// tests compare the two.
#include "format/yaml_plain.h"

#include <fstream>
#include <iterator>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "bench/bank_text.h"
#include "meta/repository.h"
#include "support/rounds.h"
#include "unit/format/yaml_texts.h"

namespace tiku {
namespace {

/// Everything a node is, a line a node, children indented below it.
void describe(const Node& node, std::size_t depth, std::string& out) {
  constexpr std::string_view kKinds = "0slm";
  out += fmt::format("{:{}}{}{} {}-{} {}\n", "", depth, kKinds[static_cast<std::size_t>(node.kind)],
                     node.quoted ? "q" : "", node.where.begin, node.where.end, node.text());
  for (const Node& item : node.items()) {
    describe(item, depth + 1, out);
  }
  for (const NodeEntry& entry : node.entries()) {
    describe(entry.key, depth + 1, out);
    describe(entry.value, depth + 2, out);
  }
}

std::string describe(const std::vector<Node>& roots) {
  std::string out;
  for (const Node& root : roots) {
    describe(root, 0, out);
  }
  return out;
}

struct Comparison {
  bool accepted = false;
  bool same = true;
  /// What the reader on yaml-cpp has to say.
  std::size_t findings = 0;
  std::string plain;
  std::string reference;
};

Comparison compare(const std::string& text, Documents documents) {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", text);
  const std::optional<NodeTrees> plain =
      read_plain_yaml(sources.at(file).text(), file, documents, YamlLimits());
  Comparison comparison;
  comparison.accepted = plain.has_value();
  if (plain) {
    Sink sink;
    const NodeTrees reference = read_any_yaml(sources, file, documents, sink);
    comparison.findings = sink.diagnostics().size();
    comparison.plain = describe(plain->roots);
    comparison.reference = describe(reference.roots);
    comparison.same = comparison.plain == comparison.reference && comparison.findings == 0;
  }
  return comparison;
}

/// Checks that the readers agree; returns whether the plain reader took the text.
bool check_agreement(const std::string& text) {
  for (const Documents documents : {Documents::one, Documents::many}) {
    const Comparison comparison = compare(text, documents);
    CHECK_MESSAGE(comparison.same, "the readers differ on:\n", text, "\nplain:\n", comparison.plain,
                  "\nyaml-cpp (", comparison.findings, " findings):\n", comparison.reference);
    if (documents == Documents::many) {
      return comparison.accepted;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("whatever the plain reader takes it reads as yaml-cpp does" *
          doctest::test_suite("random")) {
  const std::string bank = bench::bank_text(3, 1);
  std::uint64_t whole = 0;
  std::uint64_t damaged = 0;
  std::uint64_t soups = 0;
  const std::uint64_t count = test_rounds(8'000);
  for (std::uint64_t seed = 0; seed < count; ++seed) {
    YamlTexts texts(test_seed(seed));
    const std::string text = texts.make();
    whole += check_agreement(text) ? 1U : 0U;
    damaged += check_agreement(texts.damage(seed % 4 == 0 ? bank : text)) ? 1U : 0U;
    soups += check_agreement(texts.soup()) ? 1U : 0U;
  }
  MESSAGE(count, " texts: ", whole, " taken, ", damaged, " after damage, ", soups, " soups");
  CHECK(whole > count * 2 / 5);
  CHECK(damaged > count / 10);
  CHECK(soups > count / 50);
}

TEST_CASE("the plain reader takes the banks and keys we ship") {
  int files = 0;
  for (const char* folder : {"banks", "examples"}) {
    for (const std::string& path : meta::files_below(folder, {".yaml"})) {
      CAPTURE(path);
      CHECK(check_agreement(meta::read_text(path)));
      ++files;
    }
  }
  CHECK(files > 3);
}

TEST_CASE("the plain reader takes large banks") {
  CHECK(check_agreement(bench::bank_text(300, 7)));
}

TEST_CASE("the plain reader takes what people write") {
  const char* const kTexts[] = {
      "a: 1\n",
      "- a\n- b\n",
      "{\"tiku\": 1, \"questions\": [{\"id\": \"q1\", \"options\": {\"A\": \"是\"}}]}\n",
      "{\n  \"candidate\": \"001\",\n  \"answers\": {\n    \"1\": \"A\",\n    \"2\": [\"B\", "
      "\"C\"]\n  }\n}",
      "candidate: '0012'\nname: 王芳\nanswers: {1: A, 2: [A, B], 3: , 4: \"\"}\n",
      "---\ncandidate: 1\nanswers:\n  1: A\n---\ncandidate: 2\nanswers:\n  1: B\n",
      "a: |\n  第一行\n\n    深\n  末行\nb: >-\n  折\n  行\n",
      "key:\n- a\n-   b: 1\n    c: 2\n- - x\n  - y\n",
      "a: 第一行\n  第二行\n\n  第三行\nb: \"x\n  y\"\nc: 'it''s'\n",
      "a: \"say \\\"hi\\\"\\n\" # note\n",
      "a:\r\n  - 甲\r\n  - 乙\r\nb: c\r\n",
      "  a: 1\n  b: 2\n",
      "tags: [ 甲, 乙 ,\n  丙 ]\n",
      "a: http://example.com/x?y=1#z\n",
      "a:\nb: ~\nc: null\n",
  };
  for (const char* text : kTexts) {
    CAPTURE(text);
    CHECK(check_agreement(text));
  }
}

TEST_CASE("the plain reader leaves alone what is unusual or wrong") {
  const char* const kTexts[] = {"",
                                "# nothing\n",
                                "text\n",
                                "a: &x 1\nb: *x\n",
                                "a: !!str 1\n",
                                "a: 1\na: 2\n",
                                "<<: 1\n",
                                "? a\n: b\n",
                                "a: b: c\n",
                                "a: \"x\n",
                                "a: [1\n",
                                "a:\tb\n",
                                "a: 1\n b: 2\n",
                                "a:\n  - 1\n - 2\n",
                                "a: 1\n...\n",
                                "%YAML 1.2\n---\na: 1\n",
                                "a: \x07\n",
                                "a: \xFF\n",
                                "\xEF\xBB\xBF"
                                "a: 1\n",
                                "a: 1\rb: 2\n",
                                "a\n",
                                "a: @x\n",
                                "a: \"\\q\"\n",
                                "[a: b]\n",
                                "a: |2\n   x\n"};
  for (const char* text : kTexts) {
    CAPTURE(text);
    CHECK_FALSE(check_agreement(text));
  }
}

TEST_CASE("the plain reader knows the limits") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "a: [[1, 2], [3]]\n");
  const auto takes = [&](std::size_t depth, std::size_t nodes) {
    YamlLimits limits;
    limits.depth = depth;
    limits.nodes = nodes;
    Sink sink;
    read_any_yaml(sources, file, Documents::one, sink, limits);
    const bool taken =
        read_plain_yaml(sources.at(file).text(), file, Documents::one, limits).has_value();
    CHECK(taken == sink.diagnostics().empty());
    return taken;
  };
  CHECK(takes(3, 8));
  CHECK_FALSE(takes(2, 8));
  CHECK_FALSE(takes(3, 7));
  CHECK_FALSE(compare(std::string(1025, 'k') + ": 1\n", Documents::one).accepted);
  CHECK(check_agreement(std::string(1024, 'k') + ": 1\n"));
}

}  // namespace tiku
