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

extern const Rule tk734_idle_option;

constinit const Rule tk734_idle_option{
    .info = &rules::idle_option,
    .explanation = {"A wrong option does its work when those who do not know the answer take it. "
                    "One that fewer than 5 % chose, or that the stronger candidates chose rather "
                    "than the weaker, only lengthens the question (Tarrant and others 2009, who "
                    "found that half of all wrong options did not work).\n\n`tiku check --stats "
                    "DIR` looks at the result folder of an earlier exam, from 30 candidates on.",
                    "错误选项的作用，是让不知道答案的人去选。不到 5 % "
                    "的人选，或者选它的多是成绩好的人，它就只是占地方（Tarrant 等人 2009 "
                    "年的研究中，近半数错误选项没有起作用）。\n\n`tiku check --stats 文件夹` "
                    "查看以前考试的成绩文件夹，满 30 人才作判断。"},
    .why_no_example = {"It takes the result folder of an exam.", "要有一场考试的成绩文件夹。"},
    .good = kGood,
};

}  // namespace tiku
