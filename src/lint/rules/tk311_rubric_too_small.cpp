// Reported by bank/rubric.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: apology
  type: short
  points: 10
  stem: 客户投诉同一个问题，请写出你的开场白。
  rubric: [{points: 3, any: [致歉, 道歉]}, {points: 2, any: [订单号]}]
)",
    R"(- id: lost-parcel
  type: short
  points: 3
  need: 1
  stem: What do you tell a customer whose parcel is lost?
  rubric: [{points: 2, any: [sorry]}, {points: 2, any: [refund]}]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: apology
  type: short
  points: 5
  stem: 客户投诉同一个问题，请写出你的开场白。
  rubric: [{points: 3, any: [致歉, 道歉]}, {points: 3, any: [订单号]}]
)",
    R"(- id: lost-parcel
  type: short
  points: 2
  need: 1
  stem: What do you tell a customer whose parcel is lost?
  rubric: [{points: 2, any: [sorry]}, {points: 1, any: [refund]}]
)",
};

}  // namespace

extern const Rule tk311_rubric_too_small;

constinit const Rule tk311_rubric_too_small{
    .info = &rules::rubric_too_small,
    .explanation =
        {"If the points of a rubric add up to less than the question has, the proposal for a "
         "perfect answer is too low, and whoever marks it will overlook that.\n\nRaise the points "
         "of the rubric or lower those of the question. With `need: 3` the best three count.\n\nA "
         "rubric may hold more than the question: then there are several ways to full points, and "
         "the sum stops there. A short answer without a rubric is marked by a person alone.",
         "评分要点加起来不到这道题的分值，答得再好，建议得分也拿不满，阅卷的人还容易看漏。\n\n请提"
         "高要点的分值，或者降低题目的分值。写了 need: 3 "
         "时按最高的三个要点算。\n\n要点加起来可以超过题目的分值：那样就有不止一种答法能得满分，多"
         "出的不算。没有评分要点的简答题由人评阅，不报告。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
