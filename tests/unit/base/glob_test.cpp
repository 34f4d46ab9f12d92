#include "base/glob.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("one star and one question mark stay inside a folder") {
  CHECK(matches_glob("banks/*.yaml", "banks/refund.yaml"));
  CHECK(matches_glob("*", "refund.yaml"));
  CHECK(matches_glob("banks/*", "banks/"));
  CHECK(matches_glob("q?.yaml", "q7.yaml"));
  CHECK(matches_glob("第?章.yaml", "第一章.yaml"));
  CHECK_FALSE(matches_glob("banks/*.yaml", "banks/old/refund.yaml"));
  CHECK_FALSE(matches_glob("*.yaml", "banks/refund.yaml"));
  CHECK_FALSE(matches_glob("banks?refund.yaml", "banks/refund.yaml"));
  CHECK_FALSE(matches_glob("q?.yaml", "q.yaml"));
  CHECK_FALSE(matches_glob("q?.yaml", "q10.yaml"));
}

TEST_CASE("two stars go through folders") {
  CHECK(matches_glob("old/**", "old/a.yaml"));
  CHECK(matches_glob("old/**", "old/2019/a.yaml"));
  CHECK(matches_glob("**", "old/2019/a.yaml"));
  CHECK(matches_glob("**.yaml", "old/2019/a.yaml"));
  CHECK(matches_glob("a**z", "a/b/z"));
  CHECK_FALSE(matches_glob("old/**", "older/a.yaml"));
  CHECK_FALSE(matches_glob("old/**", "new/old/a.yaml"));
}

TEST_CASE("two stars and a slash are whole folders, also none") {
  CHECK(matches_glob("**/a.yaml", "a.yaml"));
  CHECK(matches_glob("**/a.yaml", "x/a.yaml"));
  CHECK(matches_glob("**/a.yaml", "x/y/a.yaml"));
  CHECK(matches_glob("banks/**/a.yaml", "banks/a.yaml"));
  CHECK(matches_glob("banks/**/a.yaml", "banks/x/y/a.yaml"));
  CHECK(matches_glob("**/old/**/*.yaml", "a/b/old/c/d.yaml"));
  CHECK_FALSE(matches_glob("**/a.yaml", "xa.yaml"));
  CHECK_FALSE(matches_glob("banks/**/a.yaml", "banks/xa.yaml"));
  CHECK_FALSE(matches_glob("**/a.yaml", "x/b.yaml"));
}

TEST_CASE("a pattern that ends in a slash is a folder with all that is in it") {
  CHECK(matches_glob("old/", "old/a.yaml"));
  CHECK(matches_glob("old/", "old/2019/a.yaml"));
  CHECK_FALSE(matches_glob("old/", "old"));
  CHECK_FALSE(matches_glob("old/", "very/old/a.yaml"));
}

TEST_CASE("anything else stands for itself") {
  CHECK(matches_glob("", ""));
  CHECK(matches_glob("a[1].yaml", "a[1].yaml"));
  CHECK(matches_glob("a+b.yaml", "a+b.yaml"));
  CHECK_FALSE(matches_glob("a.yaml", "axyaml"));
  CHECK_FALSE(matches_glob("a.yaml", "a.yaml.bak"));
  CHECK_FALSE(matches_glob("", "a"));
  CHECK_FALSE(matches_glob("a", ""));
}

TEST_CASE("no pattern makes the matcher slow") {
  std::string pattern;
  for (int i = 0; i < 300; ++i) {
    pattern += "*a";
  }
  CHECK_FALSE(matches_glob(pattern + "b", std::string(3000, 'a')));
  CHECK_FALSE(matches_glob("**/" + pattern + "/**/b", std::string(3000, 'a')));
}

}  // namespace tiku
