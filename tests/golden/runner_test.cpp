#include <doctest/doctest.h>

#include "golden/case.h"
#include "golden/diff.h"
#include "golden/markdown.h"
#include "golden/process.h"

namespace golden {

TEST_CASE("a golden case is written back as it was read") {
  const std::string text =
      "# why\n@ bank.yaml\n  tiku: 1\n\n  # in the file\n$ tiku check bank.yaml\n< yes\n| out\n|\n"
      "! err\n? 1\n\n$ cat x\n| unended\n\\\n";
  const Case golden = parse_case(text);
  CHECK(golden.strange.empty());
  CHECK(join_lines(render_case(golden)) == text);
  const auto& step = std::get<Step>(golden.blocks.at(2));
  CHECK(step.out == Lines{"out", ""});
  CHECK(step.code == 1);
}

TEST_CASE("a line that belongs nowhere makes the case wrong") {
  CHECK(parse_case("| output of nothing\n").strange.size() == 1);
  CHECK(parse_case("$ tiku\n? many\n").strange.size() == 1);
}

TEST_CASE("a difference is shown with its surroundings") {
  CHECK(unified_diff("x", {"a", "b"}, {"a", "b"}).empty());
  CHECK(unified_diff("x", {"a", "b", "c"}, {"a", "B", "c"}) ==
        "--- x\n+++ what happened\n@@ line 1 @@\n a\n-b\n+B\n c\n");
}

TEST_CASE("bytes are shown line by line, control characters and a missing line end too") {
  CHECK(shown_lines("a\r\nb") == Lines{"a\\x0D", "b", "\\"});
  CHECK(shown_lines("").empty());
}

TEST_CASE("words are split without a shell") {
  CHECK(split_words("tiku  grade 'a b' \"c\"d  # why").size() == 4);
  CHECK(split_words("tiku '' $HOME *") == std::vector<std::string>{"tiku", "", "$HOME", "*"});
}

TEST_CASE("console blocks of a page are commands, the rest is left alone") {
  const std::string text = "# Page\n```console\n$ tiku a\nout\n```\n```\n$ no command\n```\n";
  const Case page = parse_markdown(text);
  CHECK(join_lines(render_markdown(page)) == text);
  const auto& step = std::get<Step>(page.blocks.at(2));
  CHECK(step.command == "tiku a");
  CHECK(step.out == Lines{"out"});
}

TEST_CASE("an ellipsis on a page stands for any lines, and for nothing else") {
  CHECK(matches_with_gaps({"a", "...", "z"}, {"a", "b", "c", "z"}));
  CHECK(matches_with_gaps({"a", "..."}, {"a"}));
  CHECK_FALSE(matches_with_gaps({"a", "...", "z"}, {"a", "b"}));
  CHECK_FALSE(matches_with_gaps({"a"}, {"a", "b"}));
}

}  // namespace golden
