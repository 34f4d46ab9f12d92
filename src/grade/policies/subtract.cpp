#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational sum(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * (Rational(1) - Rational(ticks.misses(), ticks.keys) -
                           Rational(ticks.false_picks, ticks.options));
}

Rational score(const PolicyCase& example) {
  return at_least_zero(sum(example));
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working =
      fmt::format("{} × (1 - {}/{} - {}/{})", factor(example.points), ticks.misses(), ticks.keys,
                  ticks.false_picks, ticks.options);
  return works_out(example, floored(working, sum(example)), score(example));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},     WorkedRow{"AB", "4/3"},   WorkedRow{"A", "2/3"},
    WorkedRow{"ABC", "14/15"}, WorkedRow{"ABCD", "8/5"}, WorkedRow{"ABCDE", "6/5"},
    WorkedRow{"ABDE", "8/5"},  WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "subtract", .rows = kRows},
};

}  // namespace

constinit const Policy policy_subtract{
    .name = "subtract",
    .types = kChoiceTypes,
    .needs_option_count = true,
    .pays_for_everything = true,
    .summary = {"misses and wrong picks are taken off; ticking everything pays",
                "漏选和错选各扣一份；全选也能得分"},
    .formula = {"max(0, P - P × misses / right options - P × wrong picks / options)",
                "max(0, P - P × 漏选项数 / 正确项数 - P × 错选项数 / 选项数)"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
