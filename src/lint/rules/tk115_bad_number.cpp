// Reported by bank/values.cpp and bank/fill.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: apology
  type: short
  stem: 买家收到破损的杯子，请写出第一句回复。
  length: {min: 二十字}
)",
    R"(- id: hold-minutes
  type: fill
  stem: A caller is on hold for at most ____ minutes.
  answer: {value: about 2}
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: apology
  type: short
  stem: 买家收到破损的杯子，请写出第一句回复。
  length: {min: ２０}
)",
    R"(- id: hold-minutes
  type: fill
  stem: A caller is on hold for at most ____ minutes.
  answer: {value: 5/2, tolerance: 10%}
)",
};

}  // namespace

extern const Rule tk115_bad_number;

constinit const Rule tk115_bad_number{
    .info = &rules::bad_number,
    .explanation =
        {"A number is needed here: a decimal or a fraction, in places a whole one or a positive "
         "one. Numbers are kept exactly, so what cannot be written so is refused rather than "
         "rounded.\n\n"
         "Write it without units and words: `2`, `0.5`, `1/3`, and shares as `50%` or `1/2`. "
         "Full-width digits are read too.\n\n"
         "Points have a rule of their own, TK301.",
         "这里要写数字：小数或分数，有的地方必须是整数或正数。数字按原值精确保存，所以写不成数字的"
         "不会取近似，而是报错。\n\n"
         "请只写数字，不带单位和说明，如 2、0.5、1/3；比例写 50% 或 1/2。全角数字也认得。\n\n"
         "分值另有规则 TK301。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
