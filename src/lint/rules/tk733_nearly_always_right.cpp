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

extern const Rule tk733_nearly_always_right;

constinit const Rule tk733_nearly_always_right{
    .info = &rules::nearly_always_right,
    .explanation =
        {"More than 90 % of the points of this question were earned. That is right for what "
         "everybody must know, and tells no candidates apart.\n\n`tiku check --stats DIR` looks at "
         "the result folder of an earlier exam, from 5 candidates on.",
         "这道题的得分率超过 90 %。人人必须会的知识应当如此，但它区分不出考生。\n\n`tiku check "
         "--stats 文件夹` 查看以前考试的成绩文件夹，满 5 人才作判断。"},
    .why_no_example = {"It takes the result folder of an exam.", "要有一场考试的成绩文件夹。"},
    .good = kGood,
};

}  // namespace tiku
