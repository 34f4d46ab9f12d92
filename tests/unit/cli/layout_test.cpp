#include "cli/layout.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("lines break at spaces, and what cannot be broken stays whole") {
  CHECK(wrap("one two three", 8) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap("unbreakable", 4) == std::vector<std::string>{"unbreakable"});
  CHECK(wrap("", 10) == std::vector<std::string>{""});
}

TEST_CASE("Chinese breaks between characters but not before closing punctuation") {
  CHECK(wrap("查题库里的错误", 8) == std::vector<std::string>{"查题库里", "的错误"});
  CHECK(wrap("查题库里。再看", 8) == std::vector<std::string>{"查题库", "里。再看"});
  CHECK(wrap("用（甲乙）", 4) == std::vector<std::string>{"用", "（甲", "乙）"});
}

TEST_CASE("two columns line up by width, and a wide word pushes its meaning down") {
  CHECK(two_columns({{"--语言", "language"}, {"-q", "quiet"}}, 40) ==
        "  --语言  language\n  -q      quiet\n");
  CHECK(two_columns({{"a", "first"}, {"a-word-that-is-far-too-wide-to-fit", "second"}}, 40) ==
        "  a  first\n  a-word-that-is-far-too-wide-to-fit\n     second\n");
}

}  // namespace tiku
