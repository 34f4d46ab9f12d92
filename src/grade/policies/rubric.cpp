#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {

// Scored in grade/rubric.cpp, which needs more than counts of ticks.
constinit const Policy policy_rubric{
    .name = "rubric",
    .types = kOpenTypes,
    .summary = {"a person marks; the rubric proposes", "由人评分，按采分点给出建议"},
    .formula =
        {"proposed: min(P, sum of the points found, the best of them where a number is asked for)",
         "建议分：min(P, 命中的采分点分值之和，限定个数时取最高的几个)"},
};

}  // namespace tiku
