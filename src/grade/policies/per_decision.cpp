#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * Rational(ticks.hits + ticks.left_alone(), ticks.options);
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::int64_t right = ticks.hits + ticks.left_alone();
  const std::string working =
      fmt::format("{} × {}/{}", factor(example.points), right, ticks.options);
  return text(msg::policy_errors, ticks.options - right, ticks.options, working,
              points_text(score(example)));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},    WorkedRow{"AB", "8/5"},   WorkedRow{"A", "6/5"},
    WorkedRow{"ABC", "6/5"},  WorkedRow{"ABCD", "8/5"}, WorkedRow{"ABCDE", "6/5"},
    WorkedRow{"ABDE", "8/5"}, WorkedRow{"C", "2/5"},    WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "per_decision", .rows = kRows},
};

}  // namespace

constinit const Policy policy_per_decision{
    .name = "per_decision",
    .types = kMultipleTypes,
    .needs_option_count = true,
    .summary = {"each option is a decision of its own, ticked or left alone",
                "逐项判定：每个选项选或不选各算一次"},
    .formula = {"P × (right picks + wrong options left alone) / options",
                "P × (选对项数 + 未选的错误项数) / 选项数"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
