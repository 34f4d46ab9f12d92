// Reported by bank/closed_answer.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: D
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options: {A: your name, B: the company, C: your salary}
  answer: [A, B, F]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: c
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {1: ground floor, 2: first floor}
  answer: 2
)",
};

}  // namespace

extern const Rule tk201_key_outside_options;

constinit const Rule tk201_key_outside_options{
    .info = &rules::key_outside_options,
    .explanation =
        {"A key that is not among the options makes every response wrong: nobody can get the "
         "points. Most often an option was deleted or moved, or the key was typed one letter "
         "off.\n\n"
         "Labels are compared without regard to case and width, so `c` and `Ｃ` mean option C. "
         "Labels that are digits are labels, not positions.",
         "答案不在选项里，谁也拿不到这道题的分。多半是删过选项、挪过顺序，或者答案打错了一个字母。"
         "\n\n比较时不分大小写和全角半角，c、Ｃ 都是选项 C。用数字作标号时，数字就是标号，不是"
         "第几个。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
