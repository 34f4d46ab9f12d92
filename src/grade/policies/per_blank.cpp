#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {

// Scored in grade/fill.cpp, which needs more than counts of ticks.
constinit const Policy policy_per_blank{
    .name = "per_blank",
    .types = kFillTypes,
    .summary = {"each blank earns its own points", "每空分别得分"},
    .formula = {"sum of points of the blank × share of the accepted answer",
                "各空分值 × 所符合答案的得分比例，再相加"},
};

}  // namespace tiku
