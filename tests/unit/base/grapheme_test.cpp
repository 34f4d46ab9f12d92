#include "base/grapheme.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

TEST_CASE("a grapheme holds its combining marks and joined emoji") {
  CHECK(grapheme_length("中文", 0) == 3);
  CHECK(grapheme_length("e\u0301x", 0) == 3);
  CHECK(grapheme_length("\U0001F469\u200D\U0001F4BBx", 0) == 11);
  CHECK(grapheme_length("", 0) == 0);
  CHECK(grapheme_length("\xFF\xFE", 0) == 1);
}

TEST_CASE("the last grapheme begins where a reader would say so") {
  CHECK(last_grapheme("退款") == 3);
  CHECK(last_grapheme("cafe\u0301") == 3);
  CHECK(last_grapheme("") == 0);
}

}  // namespace
}  // namespace tiku
