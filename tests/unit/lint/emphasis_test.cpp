#include "lint/emphasis.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// The text without marks, what was marked in angle brackets.
std::string shown(std::string_view text) {
  const Unmarked read = without_emphasis(text);
  std::string out;
  bool inside = false;
  for (std::size_t i = 0; i < read.text.size(); ++i) {
    if ((read.marked[i] != 0) != inside) {
      inside = !inside;
      out += inside ? "<" : ">";
    }
    out += read.text[i];
  }
  return inside ? out + ">" : out;
}

}  // namespace

TEST_CASE("marks of emphasis are taken off and remembered") {
  CHECK(shown("**不**属于") == "<不>属于");
  CHECK(shown("【不属于】的是") == "<不属于>的是");
  CHECK(shown("“不”属于") == "<不>属于");
  CHECK(shown("「不应」做") == "<不应>做");
  CHECK(shown("is *not* so") == "is <not> so");
  CHECK(shown("is __not__ so") == "is <not> so");
  CHECK(shown("<u>不是</u>的是") == "<不是>的是");
  CHECK(shown("不是") == "不是");
}

TEST_CASE("what is quoted at length is somebody's speech") {
  CHECK(shown("客户说“我不管你们怎么办，总之要退款”，坐席怎样答？") == "客户说,，坐席怎样答？");
  CHECK(shown("says \"that is not what I asked for\" and waits") == "says , and waits");
}

TEST_CASE("blanks, lone marks and comparisons are text") {
  CHECK(shown("不包括 ____ 。") == "不包括 ____ 。");
  CHECK(shown("5 * 3") == "5 * 3");
  CHECK(shown("1 < 2 的") == "1 < 2 的");
  CHECK(shown("“未完") == "“未完");
  CHECK(shown("") == "");
}

TEST_CASE("bytes know where they came from") {
  const Unmarked read = without_emphasis("**不**是");
  CHECK(read.text == "不是");
  CHECK(read.from[0] == 2);
  CHECK(read.from[3] == 7);
}

}  // namespace tiku
