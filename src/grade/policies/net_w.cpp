#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

/// Points a wrong pick costs: as stated, else a share of one over the wrong options, at least two
/// of them.
Rational cost(const PolicyCase& example) {
  const std::int64_t wrong = std::max<std::int64_t>(example.ticks.wrong_options(), 2);
  return example.argument ? *example.argument : example.points / Rational(wrong);
}

Rational sum(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return example.points * Rational(ticks.hits, ticks.keys) -
         cost(example) * Rational(ticks.false_picks);
}

Rational score(const PolicyCase& example) {
  return at_least_zero(sum(example));
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::string working =
      fmt::format("{} × {}/{} - {} × {}", factor(example.points), ticks.hits, ticks.keys,
                  ticks.false_picks, factor(cost(example)));
  return works_out(example, floored(working, sum(example)), score(example));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},   WorkedRow{"AB", "4/3"}, WorkedRow{"A", "2/3"},
                           WorkedRow{"ABC", "1/3"}, WorkedRow{"ABCD", "1"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "1"},  WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kHalfPoint{
    WorkedRow{"ABD", "2"},    WorkedRow{"AB", "4/3"},   WorkedRow{"A", "2/3"},
    WorkedRow{"ABC", "5/6"},  WorkedRow{"ABCD", "3/2"}, WorkedRow{"ABCDE", "1"},
    WorkedRow{"ABDE", "3/2"}, WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kFree{WorkedRow{"ABD", "2"},   WorkedRow{"AB", "4/3"}, WorkedRow{"A", "2/3"},
                           WorkedRow{"ABC", "4/3"}, WorkedRow{"ABCD", "2"}, WorkedRow{"ABCDE", "2"},
                           WorkedRow{"ABDE", "2"},  WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "net_w", .rows = kRows},
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "net_w(50%)", .rows = kRows},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "net_w(0.5)", .rows = kHalfPoint},
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "net_w(0)", .rows = kFree},
};

}  // namespace

constinit const Policy policy_net_w{
    .name = "net_w",
    .argument = PolicyArgument::optional,
    .types = kChoiceTypes,
    .needs_option_count = true,
    .summary = {"right picks by share, each wrong pick costs a fixed amount",
                "选对按比例得分，每错选一项扣固定分"},
    .formula =
        {"max(0, P × right picks / right options - wrong picks × pen); pen is P / max(wrong "
         "options, 2) unless stated",
         "max(0, P × 选对项数 / 正确项数 - 错选项数 × pen)；pen 默认为 P / max(错误项数, 2)"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
