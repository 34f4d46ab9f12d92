// Reported by bank/values.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  points: 两分
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: callback
  type: single
  points: 0
  stem: Who calls a customer back after a lost call?
  options: {A: the same agent, B: nobody at all, C: the caller}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  points: 1/3
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: callback
  type: single
  scored: false
  stem: Who called you back after your last lost call?
  options: {A: the same agent, B: nobody at all, C: the caller}
  answer: A
)",
};

}  // namespace

extern const Rule tk301_bad_points;

constinit const Rule tk301_bad_points{
    .info = &rules::bad_points,
    .explanation = {"Scores are sums of points, exact to the last third. Points that are no "
                    "number, not above 0 or finer than six decimal places cannot be added up that "
                    "way.\n\nWrite a decimal or a fraction: 2, 0.5, 1/3. A question that is not to "
                    "count is `scored: false`, not one of 0 points.",
                    "得分是各题分值精确相加的结果，三分之一也不会丢。分值不是数字、不大于 "
                    "0，或者小数超过六位，就没法这样加。\n\n请写小数或分数：2、0.5、1/"
                    "3。不计分的题请写 scored: false，不要写 0 分。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
