// Reported by bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: fill
  scoring: subset_half
  stem: 退款最多 ____ 天到账。
  answer: 7
)",
    R"(scoring: {judge: net}
questions:
  - id: callbacks
    type: judge
    stem: A lost call is called back within the hour.
    answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
  - title: 综合题
    scoring: subset_half
    questions:
      - id: closing
        type: multiple
        stem: 挂机之前应当做哪些事？
        options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
        answer: AC
      - id: refund-days
        type: fill
        stem: 退款最多 ____ 天到账。
        answer: 7
)",
    R"(scoring: {judge: penalty(1/2)}
questions:
  - id: callbacks
    type: judge
    stem: A lost call is called back within the hour.
    answer: true
)",
};

}  // namespace

extern const Rule tk307_policy_not_for_type;

constinit const Rule tk307_policy_not_for_type{
    .info = &rules::policy_not_for_type,
    .explanation =
        {"A policy for ticks says nothing about a text, and one for blanks nothing about ticks. If "
         "such a policy were passed over in silence, the question would be scored by another one "
         "than its author chose.\n\nState another policy, or none. On a bank or section a policy "
         "stands for all types that it can score, so `scoring: subset_half` above a mixed section "
         "is fine.",
         "按选项评分的办法用不到文字答案上，按空评分的办法用不到选择题上。如果不声不响地跳过，这道"
         "题就会按出题人没有选的办法评分。\n\n请换一种办法，或者不写。写在题库或部分上的办法，对能"
         "用的题型都起作用，所以混合题型的部分上写 scoring: subset_half 没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
