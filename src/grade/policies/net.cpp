#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational sum(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * Rational(ticks.hits - ticks.false_picks, ticks.keys);
}

Rational score(const PolicyCase& example) {
  return at_least_zero(sum(example));
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working = fmt::format("{} × ({} - {})/{}", factor(example.points), ticks.hits,
                                          ticks.false_picks, ticks.keys);
  return works_out(example, floored(working, sum(example)), score(example));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},    WorkedRow{"AB", "4/3"},   WorkedRow{"A", "2/3"},
    WorkedRow{"ABC", "2/3"},  WorkedRow{"ABCD", "4/3"}, WorkedRow{"ABCDE", "2/3"},
    WorkedRow{"ABDE", "4/3"}, WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "net", .rows = kRows},
};

}  // namespace

constinit const Policy policy_net{
    .name = "net",
    .types = kChoiceTypes,
    .summary = {"right picks minus wrong picks", "选对减选错"},
    .formula = {"max(0, P × (right picks - wrong picks) / right options)",
                "max(0, P × (选对项数 - 错选项数) / 正确项数)"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
