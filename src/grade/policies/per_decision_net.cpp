#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

std::int64_t errors(const Ticks& ticks) {
  return ticks.misses() + ticks.false_picks;
}

Rational sum(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * Rational(ticks.options - 2 * errors(ticks), ticks.options);
}

Rational score(const PolicyCase& example) {
  return at_least_zero(sum(example));
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working = fmt::format("{} × ({} - 2 × {})/{}", factor(example.points),
                                          ticks.options, errors(ticks), ticks.options);
  return text(msg::policy_errors, errors(ticks), ticks.options, floored(working, sum(example)),
              points_text(score(example)));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},    WorkedRow{"AB", "6/5"},   WorkedRow{"A", "2/5"},
    WorkedRow{"ABC", "2/5"},  WorkedRow{"ABCD", "6/5"}, WorkedRow{"ABCDE", "2/5"},
    WorkedRow{"ABDE", "6/5"}, WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "per_decision_net", .rows = kRows},
};

}  // namespace

constinit const Policy policy_per_decision_net{
    .name = "per_decision_net",
    .types = kMultipleTypes,
    .needs_option_count = true,
    .summary = {"right decisions minus wrong decisions, option by option",
                "逐项判定：判断正确的项减判断错误的项"},
    .formula = {"max(0, P × (options - 2 × errors) / options); an error is a miss or a wrong pick",
                "max(0, P × (选项数 - 2 × 错误数) / 选项数)；漏选、错选各为一个错误"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
