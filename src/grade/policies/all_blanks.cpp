#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {

// Scored in grade/fill.cpp, which needs more than counts of ticks.
constinit const Policy policy_all_blanks{
    .name = "all_blanks",
    .types = kFillTypes,
    .summary = {"points only where every blank is right", "各空全对才得分"},
    .formula = {"P if every blank is fully right, else 0", "每空全对得 P，否则 0"},
};

}  // namespace tiku
