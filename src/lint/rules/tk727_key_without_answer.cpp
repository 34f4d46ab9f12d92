// Reported by lint/sheet_check.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.yaml
tiku: 1
id: close
questions:
  - id: hold
    type: single
    points: 1
    stem: A refund goes
    options: {A: back the way it came, B: to another card}
    answer: A
  - {id: greet, type: judge, points: 1, stem: A call begins with a greeting.}
# file: answers.csv
id,hold,greet
C-07,A,true
)",
    R"(# file: key.yaml
tiku: 1
id: close
questions:
  - id: hold
    type: single
    points: 1
    stem: 退款走哪条路？
    options: {A: 原路退回, B: 退到别的卡}
    answer: A
  - {id: greet, type: judge, points: 1, stem: 来电先问好。}
# file: answers.csv
工号,hold,greet
00123,A,对
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.yaml
tiku: 1
id: close
questions:
  - id: hold
    type: single
    points: 1
    stem: A refund goes
    options: {A: back the way it came, B: to another card}
    answer: A
  - {id: greet, type: judge, points: 1, stem: A call begins with a greeting., answer: true}
# file: answers.csv
id,hold,greet
C-07,A,true
)",
    R"(# file: key.yaml
tiku: 1
id: close
questions:
  - id: hold
    type: single
    points: 1
    stem: 退款走哪条路？
    options: {A: 原路退回, B: 退到别的卡}
    answer: A
  - {id: greet, type: judge, points: 1, stem: 来电先问好。, answer: 对}
# file: answers.csv
工号,hold,greet
00123,A,对
)",
};

}  // namespace

extern const Rule tk727_key_without_answer;

constinit const Rule tk727_key_without_answer{
    .info = &rules::key_without_answer,
    .explanation =
        {"A scored question of the key has no answer. In a bank that is still being written this "
         "is a warning; as a key it is an error, because grading stops there unless it is told "
         "what to do.\n\n"
         "Add the answer. Or grade with --unkeyed pending, which leaves its answers to a person, "
         "or --unkeyed drop, which takes the question out.\n\n"
         "Questions with `scored: false`, and those that `adjust` drops, need no answer.",
         "答案里有一道计分的题没有答案。题库还在编写时这只是警告；拿来当答案用就是错误，因为评分会"
         "停在这里。\n\n"
         "请补上答案。也可以在评分时用 --unkeyed pending（作答留给人判定）或 --unkeyed "
         "drop（这道题不计分）。\n\n"
         "写明 scored: false 的题，以及 adjust 里去掉（drop）的题，不需要答案。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
