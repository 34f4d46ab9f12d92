// Reported by bank/check.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: 2
  type: judge
  stem: 退款会原路退回。
  answer: true
- id: refund-fee
  type: judge
  stem: 退款不收手续费。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
- id: 1
  type: judge
  stem: The agent gives a name first.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: 1
  type: judge
  stem: 退款会原路退回。
  answer: true
- id: 2024
  type: judge
  stem: 退款不收手续费。
  answer: true
)",
    R"(tiku: 1
kind: key
id: calls
sections:
  - {type: judge, answers: {1: true, 3: false, 4: true}}
)",
};

}  // namespace

extern const Rule tk105_id_is_other_number;

constinit const Rule tk105_id_is_other_number{
    .info = &rules::id_is_other_number,
    .explanation =
        {"Answer sheets may name a question by its id or by its running number. If the first "
         "question has the id 2, a column called 2 could mean the first question or the second. An "
         "id wins, which may not be what the author of the sheet meant.\n\n"
         "Use ids that are no numbers, or give each question the number that it has anyway.\n\n"
         "A key made of numbers alone is fine whatever its gaps, because there the numbers are "
         "those of the paper. Numbers that no question has, such as 2024, are fine too.",
         "答卷既可以用 id、也可以用题号来指题。第一题的 id 写成 2，那么名为 2 "
         "的一列，可能是第一题，也可能是第二题。程序按 id 认，做答卷的人想的未必如此。\n\n"
         "请用不是数字的 id；要用数字，就用它本来的题号。\n\n"
         "只写题号的答案文件没有这个问题，题号就是试卷上的题号，跳号也可以。没有哪道题叫这个号码时"
         "，如 2024，也不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
