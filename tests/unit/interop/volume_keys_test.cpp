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

TEST_CASE("a volume begins below the name of its school") {
  const std::string fields = "班级________ 姓名________\n题号 一 二 总分\n得分\n";
  const auto volume = [&](const std::string& letter, const std::string& short_question) {
    return "××学院2021—2022学年\n《客服》期末考试试卷（" + letter + "卷）\n" + fields +
           "一、判断题\n1、要问好。（ ）\n2、可挂断。（ ）\n二、简答题\n1、" + short_question +
           "\n\n";
  };
  CHECK(questions_in(volume("A", "如何倾听？") + volume("B", "简述分级的意义。") +
                     "《客服》（A卷）参考答案及评分标准\n一、判断题\n1、√  2、×\n二、简答题\n"
                     "1、不打断；记录。\n\n"
                     "《客服》（B卷）参考答案及评分标准\n一、判断题\n1、×  2、√\n二、简答题\n"
                     "1、合理分配资源。\n") ==
        "judge | 要问好。（ ） |  | √\njudge | 可挂断。（ ） |  | ×\n"
        "short | 如何倾听？ |  | 不打断；记录。\n"
        "judge | 要问好。（ ） |  | ×\njudge | 可挂断。（ ） |  | √\n"
        "short | 简述分级的意义。 |  | 合理分配资源。\n");
}

TEST_CASE("the name of its volume on each page begins no paper") {
  CHECK(questions_in("客服考试试卷（A卷）\n一、判断题\n1、要问好。（√）\n\n客服考试试卷（A卷）\n"
                     "2、可挂断。（×）\n\n客服考试试卷（A卷）\n二、简答题\n1、如何倾听？\n") ==
        "judge | 要问好。（ ） |  | √\njudge | 可挂断。（ ） |  | ×\nshort | 如何倾听？ |  | -\n");
}

}  // namespace tiku
