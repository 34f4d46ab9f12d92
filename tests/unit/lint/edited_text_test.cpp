#include "lint/edited_text.h"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "base/random.h"
#include "support/rounds.h"

namespace tiku {
namespace {

Edit edit(std::uint32_t begin, std::uint32_t end, std::string text) {
  return {{FileId{0}, begin, end}, std::move(text)};
}

std::string diff_of(std::string text, const std::vector<Edit>& edits) {
  EditedText edited(std::move(text));
  edited.apply(edits);
  return unified_diff("a.yaml", edited);
}

/// Applies a diff of ours the way `patch` does, so that a wrong number or line is noticed.
std::string patched(const std::string& text, const std::string& diff) {
  const auto before = lines_with_ends(text);
  const auto lines = lines_with_ends(diff);
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 2; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    if (line.starts_with("@@ -")) {
      const std::size_t number = std::stoul(std::string(line.substr(4)));
      const bool empty = line.substr(4).find(",0 ") < line.substr(4).find('+');
      for (; at + (empty ? 0 : 1) < number; ++at) {
        out += before.at(at);
      }
      continue;
    }
    const bool unended = i + 1 < lines.size() && lines[i + 1].starts_with('\\');
    const std::string_view body = line.substr(1, line.size() - (unended ? 2 : 1));
    if (line.front() == '\\') {
      continue;
    }
    if (line.front() != '+') {
      CHECK(before.at(at++) == body);
    }
    if (line.front() != '-') {
      out += body;
    }
  }
  for (; at < before.size(); ++at) {
    out += before[at];
  }
  return out;
}

}  // namespace

TEST_CASE("edits change their spans and nothing else") {
  EditedText edited(
      "\xEF\xBB\xBF"
      "a: 1\r\nb:\t2  # c\r\n");
  edited.apply({edit(6, 7, "one"), edit(11, 12, "")});
  CHECK(edited.text() ==
        "\xEF\xBB\xBF"
        "a: one\r\nb:2  # c\r\n");
  edited.apply({edit(0, 0, "x")});
  CHECK(edited.text() ==
        "x\xEF\xBB\xBF"
        "a: one\r\nb:2  # c\r\n");
  CHECK(edited.first() ==
        "\xEF\xBB\xBF"
        "a: 1\r\nb:\t2  # c\r\n");
}

TEST_CASE("a diff shows what changed with three lines around it") {
  CHECK(diff_of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", {edit(8, 9, "five")}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  CHECK(diff_of("1\n2\n3\n", {edit(2, 4, "")}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n");
  CHECK(diff_of("", {edit(0, 0, "1\n")}) == "--- a.yaml\n+++ a.yaml\n@@ -0,0 +1 @@\n+1\n");
  CHECK(diff_of("1\n", {edit(0, 2, "")}) == "--- a.yaml\n+++ a.yaml\n@@ -1 +0,0 @@\n-1\n");
  CHECK(diff_of("1\n2", {edit(2, 3, "two")}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n"
        "+two\n\\ No newline at end of file\n");
}

TEST_CASE("changes far apart have hunks of their own, near ones share one") {
  std::string text;
  for (int i = 1; i <= 20; ++i) {
    text += std::to_string(i % 10) + "\n";
  }
  CHECK(diff_of(text, {edit(0, 1, "a"), edit(38, 39, "b")}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,4 +1,4 @@\n-1\n+a\n 2\n 3\n 4\n"
        "@@ -17,4 +17,4 @@\n 7\n 8\n 9\n-0\n+b\n");
  CHECK(diff_of(text, {edit(0, 1, "a"), edit(14, 15, "b")}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,11 +1,11 @@\n-1\n+a\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+b\n 9\n "
        "0\n 1\n");
}

TEST_CASE("what was changed back is no change") {
  EditedText edited("1\n2\n3\n");
  edited.apply({edit(2, 3, "two")});
  edited.apply({edit(2, 5, "2")});
  CHECK(edited.text() == edited.first());
  CHECK(unified_diff("a.yaml", edited).empty());
}

TEST_CASE("a diff made of any edits leads from the first text to the last" *
          doctest::test_suite("random")) {
  Random random(test_seed(20240501));
  for (std::size_t round = 0; round < test_rounds(400); ++round) {
    std::string text;
    for (std::uint64_t i = random.below(30); i > 0; --i) {
      text += std::string(1, static_cast<char>('a' + random.below(3))) +
              (random.below(3) == 0 ? "" : "\n");
    }
    EditedText edited(text);
    for (int pass = 0; pass < 2; ++pass) {
      std::vector<Edit> edits;
      for (std::size_t at = 0; at <= edited.text().size(); at += 1 + random.below(8)) {
        const std::size_t end = std::min(at + random.below(3), edited.text().size());
        edits.push_back(edit(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end),
                             random.below(2) == 0 ? "" : "x\ny"));
        at = end;
      }
      edited.apply(edits);
    }
    CAPTURE(text);
    CHECK(patched(text, unified_diff("a.yaml", edited)) == edited.text());
  }
}

}  // namespace tiku
