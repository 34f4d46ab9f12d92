// Reported by bank/fill.cpp, bank/rubric.cpp and bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: wait
  type: fill
  stem: 来电应当在 ____ 秒内接起。
  answer: [{min: 20, max: 10}]
)",
    R"(- id: letter
  type: short
  stem: Write a reply to the customer.
  length: {min: 200, max: 100}
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: wait
  type: fill
  stem: 来电应当在 ____ 秒内接起。
  answer: [{min: -5, max: -5}]
)",
    R"(- id: letter
  type: short
  stem: Write a reply to the customer.
  length: {min: 200}
)",
};

}  // namespace

extern const Rule tk214_bad_range;

constinit const Rule tk214_bad_range{
    .info = &rules::bad_range,
    .explanation =
        {"No number lies between 9 and 1, so nothing can be right, no answer can have the asked "
         "length, and no sum can be kept within such limits. The two limits were swapped, or one "
         "of them is a slip.\n\nPut the smaller number first. Both ends belong to the range, so a "
         "range from 5 to 5 is fine: it accepts 5.",
         "没有哪个数既不小于 9 又不大于 "
         "1，所以写什么都不对，多长的答案都不合要求，分数也限定不了。多半是上下限写反了，或者有一个"
         "写错了。\n\n请把小的写在前面。范围包括两端，所以 5 到 5 没有问题，它只接受 5。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
