// Reported by bank/closed_answer.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: multiple
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: A
)",
    R"(- id: escalate
  type: multiple
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: a lost password, C: a change of address}
  answer: [A]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: closing
  type: indeterminate
  stem: 挂机之前应当做哪些事？
  options: {A: 推销新的套餐, B: 向来电的客户致谢, C: 询问客户的收入}
  answer: B
)",
    R"(- id: escalate
  type: multiple
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: a lost password, C: legal action}
  answer: "A, C"
)",
};

}  // namespace

extern const Rule tk203_one_key_on_multiple;

constinit const Rule tk203_one_key_on_multiple{
    .info = &rules::one_key_on_multiple,
    .explanation =
        {"Candidates who read \"multiple choice\" look for a second right option. With one letter "
         "in the key the question either punishes those who know the subject, or the key is "
         "incomplete.\n\nComplete the answer. If one right option is what you want, the type is "
         "single, or indeterminate where candidates are not to know how many are "
         "right.\n\nIndeterminate questions may have one right option and are not reported.",
         "考生看到“多选题”，就会去找第二个正确选项。答案里只有一个字母，要么是答案没写全，要么这道"
         "题在为难真正懂的人。\n\n请补全答案。确实只有一个正确选项，题型应当是单选；不想让考生知道"
         "有几个正确选项，就用不定项。\n\n不定项可以只有一个正确选项，不报告。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
