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

extern const Rule tk731_key_in_doubt;

constinit const Rule tk731_key_in_doubt{
    .info = &rules::key_in_doubt,
    .explanation =
        {"An option that counts as wrong was chosen by candidates who do better on the other "
         "questions than those who chose the key. Every option is compared with the same score: "
         "the total without this question. Most often the key names the wrong letter, or two "
         "options are right.\n\n`tiku check --stats DIR` looks at the result folder of an earlier "
         "exam. A question that was edited since is not reported, nor are exams of fewer than 30 "
         "candidates.",
         "有个选项算错，可选它的人其余各题比选答案的人做得更好。所有选项都与同一个分数比较：除去此"
         "题的总分。多半是答案写错了字母，或者有两个选项都对。\n\n`tiku check --stats 文件夹` "
         "查看以前考试的成绩文件夹。改过的题不报，不到 30 人的考试也不报。"},
    .why_no_example = {"It takes the result folder of an exam.", "要有一场考试的成绩文件夹。"},
    .good = kGood,
};

}  // namespace tiku
