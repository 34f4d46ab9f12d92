#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational sum(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points - *example.argument * Rational(ticks.misses() + ticks.false_picks);
}

Rational score(const PolicyCase& example) {
  return at_least_zero(sum(example));
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working =
      fmt::format("{} - {} × {}", points_text(example.points), ticks.misses() + ticks.false_picks,
                  factor(*example.argument));
  return works_out(example, floored(working, sum(example)), score(example));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "1"},   WorkedRow{"A", "0"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "1"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "1"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "per_error(1)", .rows = kRows},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "per_error(50%)", .rows = kRows},
};

}  // namespace

constinit const Policy policy_per_error{
    .name = "per_error",
    .argument = PolicyArgument::required,
    .types = kMultipleTypes,
    .summary = {"each miss and each wrong pick costs k", "每漏选或错选一项扣 k 分"},
    .formula = {"max(0, P - k × (misses + wrong picks))", "max(0, P - k × (漏选项数 + 错选项数))"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
