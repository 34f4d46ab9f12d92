// Reported by bank/exam.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(exam: {pass: 60}
questions:
  - id: refund-days
    type: single
    points: 10
    stem: 退款最多几天到账？
    options: {A: 1 天, B: 3 天, C: 7 天}
    answer: C
)",
    R"(exam: {pass: {sections: {Calls: 120%}}}
sections:
  - title: Calls
    type: judge
    points: 2
    questions:
      - {id: callbacks, stem: A lost call is called back within the hour., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(exam: {pass: 10}
questions:
  - id: refund-days
    type: single
    points: 10
    stem: 退款最多几天到账？
    options: {A: 1 天, B: 3 天, C: 7 天}
    answer: C
)",
    R"(exam: {pass: {total: 60%, sections: {Calls: 2}}}
sections:
  - title: Calls
    type: judge
    points: 2
    questions:
      - {id: callbacks, stem: A lost call is called back within the hour., answer: true}
)",
};

}  // namespace

extern const Rule tk309_pass_above_total;

constinit const Rule tk309_pass_above_total{
    .info = &rules::pass_above_total,
    .explanation = {"A pass mark above what can be earned fails everybody. Usually points were "
                    "meant as a share (`80` instead of `80%`), or questions were taken out and the "
                    "mark stayed.\n\nCorrect the mark or write a share. For a section the mark is "
                    "compared with the points of that section. A mark that equals the total is "
                    "allowed: safety tests ask for everything.",
                    "及格线高于能得到的分，没有人能及格。多半是把比例写成了分数（80 应当是 "
                    "80%"
                    "），或者删了题没有改及格线。\n\n请改正及格线，或者写成比例。部分的及格线与该部"
                    "分的分值比较。及格线等于满分是可以的，安全考试就要求全对。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
