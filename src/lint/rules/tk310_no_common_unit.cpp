// Reported by bank/values.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  points: 1/999983
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
- id: record-calls
  type: judge
  points: 1/999979
  stem: 通话录音前必须告知客户。
  answer: 对
)",
    R"(- id: hold
  type: fill
  points: 1
  stem: A caller may be on hold for ____ minutes.
  answer: [[{value: 1/99991, tolerance: 1/99989}]]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  points: 1/3
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
- id: record-calls
  type: judge
  points: 0.25
  stem: 通话录音前必须告知客户。
  answer: 对
)",
    R"(- id: hold
  type: fill
  points: 1/7
  stem: A caller may be on hold for ____ minutes.
  answer: [[{value: 2.25, tolerance: 0.01}]]
)",
};

}  // namespace

extern const Rule tk310_no_common_unit;

constinit const Rule tk310_no_common_unit{
    .info = &rules::no_common_unit,
    .explanation =
        {"Points are added up exactly, as multiples of one small unit. Fractions whose "
         "denominators have nothing in common (1/997 and 1/991 and 1/983) would need a unit "
         "smaller than a thousand-millionth.\n\nUse fractions that fit together: halves, thirds, "
         "hundredths. It is said once, for the number that could not be fitted in.",
         "分数精确相加，靠的是一个共同的小单位。分母互不相干的分数（1/997、1/991、1/"
         "983）所需的单位会小于十亿分之一。\n\n请使用能凑到一起的分数：二分之一、三分之一、百分之一"
         "。只在第一个放不进去的数上报告一次。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
