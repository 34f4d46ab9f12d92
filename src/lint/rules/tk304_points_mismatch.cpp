// Reported by bank/check.cpp and bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: angry-caller
  type: case
  points: 5
  stem: 客户来电抱怨快递丢失，情绪激动，要求立刻赔偿。
  parts:
    - type: single
      points: 2
      stem: 坐席首先应当怎样回应？
      options: {A: 让客户别再来电, B: 向客户表示歉意, C: 要求客户先冷静}
      answer: B
    - type: single
      points: 2
      stem: 之后应当核实哪项信息？
      options: {A: 快递的单号, B: 客户的年龄, C: 客户的学历}
      answer: A
)",
    R"(- id: hold
  type: fill
  points: 3
  points_per_blank: 1
  stem: A caller may be on hold for ____ minutes, and ____ times in a call.
  answer: [2, 1]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: angry-caller
  type: case
  points: 4
  stem: 客户来电抱怨快递丢失，情绪激动，要求立刻赔偿。
  parts:
    - type: single
      points: 2
      stem: 坐席首先应当怎样回应？
      options: {A: 让客户别再来电, B: 向客户表示歉意, C: 要求客户先冷静}
      answer: B
    - type: single
      points: 2
      stem: 之后应当核实哪项信息？
      options: {A: 快递的单号, B: 客户的年龄, C: 客户的学历}
      answer: A
)",
    R"(- id: hold
  type: fill
  points: 3
  stem: A caller may be on hold for ____ minutes, and ____ times in a call.
  answer: [2, 1]
)",
};

}  // namespace

extern const Rule tk304_points_mismatch;

constinit const Rule tk304_points_mismatch{
    .info = &rules::points_mismatch,
    .explanation = {"The points of a case are the sum of its parts, those of a fill-in are its "
                    "blanks times `points_per_blank`. A stated number that differs is not used; it "
                    "shows that one of the two was changed and the other forgotten.\n\nCorrect one "
                    "of them, or leave the sum out: it is worked out.",
                    "案例的分值是各小题之和，填空题的分值是空数乘以每空的分值（points_per_"
                    "blank）。写明的数与此不同时不会采用；多半是改了一处，忘了另一处。\n\n请改正其"
                    "中一处，或者不写总数，程序会算。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
