// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ minutes.
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: apology
  type: short
  stem: 客户第三次来电投诉同一个问题，请写出你的开场白。
)",
    R"(- id: visited
  type: multiple
  scored: false
  stem: Which of these courses have you attended?
  options: {A: phone manners, B: complaints, C: telephone sales}
)",
};

}  // namespace

extern const Rule tk212_unkeyed;

constinit const Rule tk212_unkeyed{
    .info = &rules::unkeyed,
    .explanation =
        {"A question without an answer can be shown, but not scored. Imported papers often come "
         "without their key; then this is a list of what is left to do.\n\nAdd the answer, or a "
         "correction later. `tiku quiz` skips such questions and says so, `tiku grade` stops "
         "unless `--unkeyed pending` or `--unkeyed drop` says what to do.\n\nShort answers need no "
         "key, because a person marks them, and survey items with `scored: false` have none.",
         "没有答案的题可以展示，不能评分。导入的试卷常常不带答案，这时它就是一份待办清单。\n\n请补"
         "上答案。tiku quiz 会跳过这些题并说明；tiku grade 会停下来，除非用 --unkeyed pending 或 "
         "--unkeyed drop 说明怎样处理。\n\n简答题由人评阅，可以没有答案；写了 scored: false "
         "的调查题本来就没有答案。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
