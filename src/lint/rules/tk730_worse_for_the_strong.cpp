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

extern const Rule tk730_worse_for_the_strong;

constinit const Rule tk730_worse_for_the_strong{
    .info = &rules::worse_for_the_strong,
    .explanation =
        {"When those who earn most points on the other questions do worse on this one, it takes "
         "points from the wrong people. The usual causes are a wrong key, a second right answer, a "
         "trap that only careful readers notice, or something that was taught wrongly.\n\n`tiku "
         "check --stats DIR` looks at the result folder of an earlier exam. Questions are found by "
         "their content, so one that was edited since is not blamed for what the old one did. "
         "Exams of fewer than 30 candidates say nothing.",
         "其余各题得分最多的人，这题反而更差，说明它扣错了人。常见原因：答案写错了，另有正确的答案"
         "，题里有只有细心的人才会上的当，或者这个知识点讲错了。\n\n`tiku check --stats 文件夹` "
         "查看以前考试的成绩文件夹。题目按内容对应，改过的题不背旧题的账。不到 30 "
         "人的考试不作判断。"},
    .why_no_example = {"It takes the result folder of an exam.", "要有一场考试的成绩文件夹。"},
    .good = kGood,
};

}  // namespace tiku
