// Reported by bank/scope.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: 选择题
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: hold
  type: yes-no
  stem: A caller can be put on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: 单项选择题
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(tiku: 1
kind: key
id: calls
sections:
  - {type: choice, answers: [A, BD, C]}
)",
};

}  // namespace

extern const Rule tk110_unknown_type;

constinit const Rule tk110_unknown_type{
    .info = &rules::unknown_type,
    .explanation =
        {"The type decides how a question is asked and scored, so an unknown one cannot be "
         "guessed. The question is left out of further checks until its type is right.\n\n"
         "The types are single, multiple, indeterminate, judge, fill, short and case, with their "
         "Chinese names and common variants of them.\n\n"
         "`choice`, single or multiple by its answer, and `given`, points that somebody else gave, "
         "exist in keys only, because there the answer is all there is to go by.",
         "题型决定怎样作答、怎样评分，不认识的题型无从猜测。题型改正之前，这道题不再做其他检查。\n"
         "\n"
         "题型有单选、多选、不定项、判断、填空、简答、案例，也可以写英文名，还认得“单选题”“是非题”“"
         "名词解释”等常见说法。\n\n"
         "“选择”（按答案分单选和多选）和“得分”（分数由别处给出）只能用在答案文件里，因为那里只有答"
         "案可依。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
