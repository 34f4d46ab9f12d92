#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {

// Scored in grade/judge.cpp, which needs more than counts of ticks.
constinit const Policy policy_given{
    .name = "given",
    .types = kGivenTypes,
    .summary = {"the cell holds the points", "单元格即为得分"},
    .formula = {"the points as written, between min and P", "按所填分数计，须在 min 与 P 之间"},
};

}  // namespace tiku
