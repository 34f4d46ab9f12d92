// Reported by bank/exam.cpp, bank/sections.cpp, bank/fill.cpp and bank/rubric.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(exam: {draw: {判断题: 3}}
sections:
  - title: 判断题
    type: judge
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
      - {id: refund-fee, stem: 退款不收手续费。, answer: true}
)",
    R"(- id: greeting
  type: fill
  stem: Name three things that belong in a greeting.
  answer: {any: 3, of: [your name, the company]}
)",
};

constexpr std::string_view kGood[] = {
    R"(exam: {draw: {判断题: 2}}
sections:
  - title: 判断题
    type: judge
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
      - {id: refund-fee, stem: 退款不收手续费。, answer: true}
)",
    R"(- id: greeting
  type: fill
  stem: Name two things that belong in a greeting.
  answer: {any: 2, of: [your name, the company]}
)",
};

}  // namespace

extern const Rule tk118_asks_for_too_many;

constinit const Rule tk118_asks_for_too_many{
    .info = &rules::asks_for_too_many,
    .explanation =
        {"More questions are to be drawn or chosen, or more answers are asked for, than there are. "
         "Nobody could reach full points, and a paper could not be drawn.\n\n"
         "Lower the number, or add what is missing. In a section, questions with `scored: false` "
         "do not count towards `choose`.",
         "要抽的题、要选做的题或者要答出的点数，比实有的还多：抽不出试卷，也没有人能拿满分。\n\n"
         "请改小数目，或者补足内容。选做（choose）只数计分的题，scored: false 的不算。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
