// Reported by lint/exam_findings.cpp.
#include "lint/exam_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk732_rarely_right;

constinit const Rule tk732_rarely_right{
    .info = &rules::rarely_right,
    .explanation =
        {"Less than 30 % of the points of this question were earned. It may be worth keeping in "
         "practice; in an exam it says little about most candidates.\n\n`tiku check --stats DIR` "
         "looks at the result folder of an earlier exam, from 5 candidates on.",
         "这道题的得分率不到 30 %。练习里可以保留；考试里它说明不了多数考生的水平。\n\n`tiku check "
         "--stats 文件夹` 查看以前考试的成绩文件夹，满 5 人才作判断。"},
    .why_no_example = {"It takes the result folder of an exam.", "要有一场考试的成绩文件夹。"},
    .good = kGood,
};

}  // namespace tiku
