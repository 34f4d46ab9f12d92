#include "lint/same_text.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("texts that differ in a letter, digit or Han character cannot fold into each other") {
  CHECK_FALSE(may_fold_equal("3 天", "13 天"));
  CHECK_FALSE(may_fold_equal("可以", "不可以"));
  CHECK_FALSE(may_fold_equal("退款", "退款了"));
  CHECK_FALSE(may_fold_equal("log in", "log on"));
  CHECK_FALSE(may_fold_equal("", "a"));
}

TEST_CASE("texts that differ in width, case, spaces or punctuation may") {
  CHECK(may_fold_equal("3 天", "３天"));
  CHECK(may_fold_equal("CRM", "ｃｒｍ"));
  CHECK(may_fold_equal("a, b", "A　B."));
  CHECK(may_fold_equal("", " "));
  CHECK(may_fold_equal("①", "1"));
  CHECK(may_fold_equal("完成。", "完成"));
}

}  // namespace tiku
