// Reported by bank/exam.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(exam: {pass: 0.6}
questions:
  - id: greeting
    type: single
    points: 10
    stem: 客户来电时，坐席的第一句话应当是什么？
    options: {A: 推销套餐, B: 问候客户, C: 核对账单}
    answer: B
)",
    R"(exam: {pass: 0.6%}
questions:
  - id: callback
    type: single
    points: 1
    stem: Who calls a customer back after a lost call?
    options: {A: the same agent, B: nobody at all, C: the caller}
    answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(exam: {pass: 60%}
questions:
  - id: greeting
    type: single
    points: 10
    stem: 客户来电时，坐席的第一句话应当是什么？
    options: {A: 推销套餐, B: 问候客户, C: 核对账单}
    answer: B
)",
    R"(exam: {pass: 0.5}
questions:
  - id: callback
    type: single
    points: 1
    stem: Who calls a customer back after a lost call?
    options: {A: the same agent, B: nobody at all, C: the caller}
    answer: A
)",
};

}  // namespace

extern const Rule tk318_pass_mark_too_low;

constinit const Rule tk318_pass_mark_too_low{
    .info = &rules::pass_mark_too_low,
    .explanation =
        {"`pass: 60%` is a share of the points, `pass: 60` is points. So `pass: 0.6` asks for "
         "six tenths of a point, and whoever gets one question right passes. `0.6%` mixes "
         "the two.\n\n"
         "Write 60%. Reported are marks below 1 % and, where a paper has five points or more, "
         "marks below one point; on a smaller paper half a point may be meant.",
         "pass: 60% 是比例，pass: 60 是分数。所以 pass: 0.6 只要 0.6 "
         "分就及格，答对一题就够了；0.6% 则是两种写法"
         "混在了一起。\n\n"
         "请写 60%。低于 1% 的、试卷满分不少于 5 分而及格线不到 1 "
         "分的，会报告；更小的试卷上半分也许是有意"
         "的，不报告。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
