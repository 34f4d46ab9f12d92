// Reported by bank/exam.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(exam: {total: 100}
questions:
  - id: refund-days
    type: single
    points: 10
    stem: 退款最多几天到账？
    options: {A: 1 天, B: 3 天, C: 7 天}
    answer: C
)",
    R"(exam: {total: 3}
sections:
  - title: Calls
    type: judge
    points: 2
    choose: 1
    questions:
      - {id: callbacks, stem: A lost call is called back within the hour., answer: true}
      - {id: recordings, stem: Calls are kept for a year., answer: false}
)",
};

constexpr std::string_view kGood[] = {
    R"(exam: {total: 10}
questions:
  - id: refund-days
    type: single
    points: 10
    stem: 退款最多几天到账？
    options: {A: 1 天, B: 3 天, C: 7 天}
    answer: C
)",
    R"(exam: {total: 2}
sections:
  - title: Calls
    type: judge
    points: 2
    choose: 1
    questions:
      - {id: callbacks, stem: A lost call is called back within the hour., answer: true}
      - {id: recordings, stem: Calls are kept for a year., answer: false}
)",
};

}  // namespace

extern const Rule tk303_total_mismatch;

constinit const Rule tk303_total_mismatch{
    .info = &rules::total_mismatch,
    .explanation =
        {"`total` is there to be checked: if it is not the sum of the points, a question is "
         "missing, counted twice or has the wrong points, and every percentage is off.\n\nCorrect "
         "the total or the points. Sections of which the best `choose` count, and drawn sections, "
         "are taken into account. Where a section draws questions of different points no sum can "
         "be known and nothing is checked.",
         "写 total "
         "就是为了核对：与各题分值之和不符，说明漏了题、重了题，或者哪道题的分值写错了，得分率也会"
         "全错。\n\n请改正总分或分值。只取最好几题的部分（choose）、抽题的部分都已计算在内；从分值"
         "不同的题里抽题时总分不确定，就不核对。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
