// Questions as the pages of learning platforms and question sites print them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("an answer that names several options by letter and words is all of them") {
  CHECK(questions_in("二. 多选题\n1. (多选题)简历应（ ）\nA. 突出重点\nB. 真实可信\nC. 越长越好\n"
                     "我的答案: A:突出重点; 正确答案: A:突出重点; B:真实可信;\n12.5分\n"
                     "2. (多选题)应带（ ）\nA. 证件\nB. 手机\nC. 笔\n正确答案: B:手机; C:笔;\n") ==
        "multiple | 简历应（ ） | A=突出重点 B=真实可信 C=越长越好 | AB\n"
        "multiple | 应带（ ） | A=证件 B=手机 C=笔 | BC\n");
}

TEST_CASE("what an explanation says of other options is no answer") {
  CHECK(questions_in("一、多选题\n1. 简历应（ ）\nA. 重点\nB. 可信\nC. 长\n"
                     "答案: A: 重点，B: 可信度不是内容; C: 长不好\n") ==
        "multiple | 简历应（ ） | A=重点 B=可信 C=长 | A\n");
  CHECK(questions_in("一、单选题\n1. 先做（ ）\nA. 问好\nB. 道别\n答案: A. 问好\nB. 道别\n") ==
        "single | 先做（ ） | A=问好 B=道别 | -\n");
}

TEST_CASE("a type behind 问题 on a line of its own is that of the question below") {
  CHECK(questions_in(
            "问题 多项选择题\n\n属于货币市场的有( )。\n\nA.国债\nB.股票\nC.票据\n\n答案\n\n"
            "参考答案：A,C\n\n解析：[考点] 市场\n股票不选。\n\n"
            "问题 判断题\n\n基金可以赎回。( )\n\n答案\n\n参考答案：错\n\n"
            "问题 单项选择题\n\n股票的特征是( )。\n\nA.永久\nB.收益\n\n答案\n\n参考答案：B\n") ==
        "multiple | 属于货币市场的有( )。 | A=国债 B=股票 C=票据 | AC\n"
        "judge | 基金可以赎回。( ) |  | ×\nsingle | 股票的特征是( )。 | A=永久 B=收益 | B\n");
  // Above numbers it heads a section.
  CHECK(questions_in("问题 判断题\n1. 要问好。（√）\n2. 可挂断。（×）\n问题 简答题\n1. 如何倾听？\n"
                     "问题 论述题\n1. 论述服务。\n")
            .find("[") == std::string::npos);
}

}  // namespace tiku
