#include "format/yaml_comments.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The comments with "tiku:" in a text, each followed by a line break.
std::string comments_of(std::string text) {
  SourceMap sources;
  const FileId file = sources.add("bank.yaml", std::move(text));
  std::string out;
  for (const Span& where : find_yaml_comments(sources, file, "tiku:").comments) {
    out += std::string(sources.at(file).text().substr(where.begin, where.end - where.begin)) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("comments behind a value, on a line of their own and at the very end") {
  CHECK(comments_of("a: 1 # tiku: x\n") == "# tiku: x\n");
  CHECK(comments_of("# tiku: x\na: 1\n  # tiku: y\n") == "# tiku: x\n# tiku: y\n");
  CHECK(comments_of("a: 1\r\nb: [1, 2] # tiku: x\r\n") == "# tiku: x\n");
  CHECK(comments_of("a: 1\t# tiku: x") == "# tiku: x\n");
  CHECK(comments_of("a: 1 # b # tiku: x\n") == "# b # tiku: x\n");
  CHECK(comments_of("a: # tiku: x\n  - 1 # other\n") == "# tiku: x\n");
  CHECK(comments_of("tiku: 1 # none\n").empty());
  CHECK(comments_of("a: 1 # none\n").empty());
}

TEST_CASE("a # inside a text is no comment") {
  CHECK(comments_of("a: \"b # tiku: x\"\n").empty());
  CHECK(comments_of("a: 'it''s # tiku: x'\n").empty());
  CHECK(comments_of("a: b#tiku: x\n").empty());
  CHECK(comments_of("a: \"b\n  # tiku: x\n  c\"\n").empty());
  CHECK(comments_of("{\"# tiku: k\": 1}\n").empty());
  CHECK(comments_of("a: it's # tiku: x\n") == "# tiku: x\n");
  CHECK(comments_of("a: \"b # c\" # tiku: x\n") == "# tiku: x\n");
  CHECK(comments_of("a: 5\" # tiku: \"x\"\n") == "# tiku: \"x\"\n");
}

TEST_CASE("a # inside a block of text is no comment, one beside its header or below it is") {
  CHECK(comments_of("a: |\n  one\n  # tiku: x\n  two\n").empty());
  CHECK(comments_of("a: >-\n  one # tiku: x\n").empty());
  CHECK(comments_of("a: | # tiku: x\n  one\n") == "# tiku: x\n");
  CHECK(comments_of("a: |\n  one\n# tiku: x\nb: 1\n") == "# tiku: x\n");
  CHECK(comments_of("a:\n  - |\n    one\n  # tiku: x\n  - 1\n") == "# tiku: x\n");
  CHECK(comments_of("a: |2\n    one\n  # tiku: x\nb: 1\n").empty());
}

TEST_CASE("comments are found in a file that is damaged elsewhere") {
  CHECK(comments_of("q:\n  - {a: 1 # tiku: x\n  - b: 2 # tiku: y\n") == "# tiku: x\n# tiku: y\n");
  CHECK(comments_of("a: [1, 2\n# tiku: x\n") == "# tiku: x\n");
}

TEST_CASE("long lines and many comments are found in one pass") {
  std::string text;
  for (int i = 0; i < 20000; ++i) {
    text += "# tiku: # tiku: # tiku:\n";
  }
  SourceMap sources;
  const FileId file = sources.add("bank.yaml", text + std::string(200000, '#') + " tiku:\n");
  CHECK(find_yaml_comments(sources, file, "tiku:").comments.size() == 20001);
}

}  // namespace tiku
