// Reported by bank/closed_answer.cpp and bank/fill.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  answer: 也许
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ minutes.
  answer: [{unit: minutes}]
)",
    R"(- id: escalate
  type: multiple
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: ABA
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  answer: √
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ minutes.
  answer: [{value: 2, unit: minutes}]
)",
    R"(- id: escalate
  type: multiple
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: "b, a"
)",
};

}  // namespace

extern const Rule tk211_bad_answer;

constinit const Rule tk211_bad_answer{
    .info = &rules::bad_answer,
    .explanation =
        {"Each type has its own form of answer: labels for choices, true or false for judge "
         "questions, texts, values or ranges for blanks. What has another form cannot be scored, "
         "and guessing what was meant would be worse than asking.\n\nWrite the answer as the type "
         "asks. Where there is none yet, leave the field out: then the question is unkeyed "
         "(TK212), which grading can handle.\n\nMany spellings are understood and not reported: "
         "`ABD`, `A,B,D`, `[A, B, D]`, full-width letters, √ and ×.",
         "每种题型的答案有自己的写法：选择题写标号，判断题写对错，填空题写文字、数值或范围。写成别"
         "的样子就没法评分，猜着评更糟。\n\n请按题型的要求写。还没有答案就不要写这个字段，那样这道"
         "题算没有答案（TK212），评分时有办法处理。\n\n许多写法都认得，不会报告：ABD、A,B,D、[A, "
         "B, D]、全角字母、√ 和 ×。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
