// Reported by bank/exam.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(exam: {pass: {total: 60%, sections: {单选题: 60%}}}
sections:
  - title: 判断题
    type: judge
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
)",
    R"(exam: {draw: {greetings: 1}}
sections:
  - title: calls
    type: judge
    questions:
      - {id: hold, stem: A caller can be put on hold., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(exam: {pass: {total: 60%, sections: {判断: 60%}}}
sections:
  - title: 一、是非题
    type: judge
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
)",
    R"(exam: {draw: {calls: 1}}
sections:
  - title: calls
    type: judge
    questions:
      - {id: hold, stem: A caller can be put on hold., answer: true}
      - {id: name, stem: The agent gives a name first., answer: true}
)",
};

}  // namespace

extern const Rule tk116_unknown_section;

constinit const Rule tk116_unknown_section{
    .info = &rules::unknown_section,
    .explanation =
        {"A rule of the exam, a pass mark or a number of questions to draw, names a section that "
         "the bank does not have. It would never apply, and nobody would notice before the results "
         "are out.\n\n"
         "Write the title of the section as it stands there. A type such as `单选` also names a "
         "section, if all questions of exactly one section are of that type.",
         "考试规则（各部分的及格线、抽题数）提到的部分在题库里没有。这条规则永远不会起作用，等成绩"
         "出来才会发现。\n\n"
         "请照抄那一部分的标题。也可以写题型，如“单选”，前提是恰好有一个部分全是这种题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
