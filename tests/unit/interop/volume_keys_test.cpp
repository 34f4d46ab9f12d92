// Papers of one file whose answers stand together behind the last of them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

const std::string kVolumes =
    "报销考试（A卷）\n\n一、填空题\n1. 应在____日内报销。\n二、判断题\n1. 抬头可以写个人。（ ）\n\n"
    "报销考试（B卷）\n\n一、填空题\n1. 超过____元应签合同。\n二、判断题\n1. 可以用铅笔。（ ）\n\n";

const std::string kAnswered =
    "fill | 应在____日内报销。 |  | 30\njudge | 抬头可以写个人。（ ） |  | ×\n"
    "fill | 超过____元应签合同。 |  | 5000\njudge | 可以用铅笔。（ ） |  | √\n";

}  // namespace

TEST_CASE("each volume gets its own answers") {
  CHECK(
      questions_in(kVolumes + "答案\n\nA卷\n一、1. 30\n二、1. ×\n\nB卷\n一、1. 5000\n二、1. √\n") ==
      kAnswered);
  CHECK(
      questions_in(kVolumes +
                   "报销考试（A卷）答案\n一、1. 30\n二、1. ×\n\n报销考试（B卷）答案\n一、1. 5000\n"
                   "二、1. √\n") == kAnswered);
}

TEST_CASE("a paper behind the answers of volumes is another one") {
  CHECK(questions_in(kVolumes +
                     "答案\n\nA卷\n一、1. 30\n二、1. ×\n\nB卷\n一、1. 5000\n二、1. √\n\n"
                     "消防知识测试题\n\n一、判断题\n1. 火警是119。（√）\n2. 可以乘电梯。（×）\n") ==
        kAnswered + "judge | 火警是119。（ ） |  | √\njudge | 可以乘电梯。（ ） |  | ×\n");
}

TEST_CASE("the answers of one volume are those of no other") {
  // Neither says whose they are.
  const std::string bare = questions_in(kVolumes + "答案\n一、1. 30\n二、1. ×\n");
  CHECK(bare.find("应在____日内报销。 |  | -") != std::string::npos);
  // Only one of two has answers.
  const std::string one = questions_in(kVolumes + "答案\nA卷\n一、1. 30\n二、1. ×\n");
  CHECK(one.find("超过____元应签合同。 |  | 30") == std::string::npos);
}

}  // namespace tiku
