#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * Rational(ticks.hits, ticks.keys) * Rational(ticks.hits, ticks.picks());
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working = fmt::format("{} × {}/{} × {}/{}", factor(example.points), ticks.hits,
                                          ticks.keys, ticks.hits, ticks.picks());
  return works_out(example, working, score(example));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},    WorkedRow{"AB", "4/3"},   WorkedRow{"A", "2/3"},
    WorkedRow{"ABC", "8/9"},  WorkedRow{"ABCD", "3/2"}, WorkedRow{"ABCDE", "6/5"},
    WorkedRow{"ABDE", "3/2"}, WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "coverage", .rows = kRows},
};

}  // namespace

constinit const Policy policy_coverage{
    .name = "coverage",
    .types = kChoiceTypes,
    .summary = {"share of the key found times share of the picks that are right",
                "选全率乘以选准率"},
    .formula = {"P × right picks / right options × right picks / picks",
                "P × 选对项数 / 正确项数 × 选对项数 / 所选项数"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
