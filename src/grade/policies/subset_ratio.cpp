#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/subset.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  return subset_points(example, example.points * Rational(ticks.hits, ticks.keys));
}

Text explain(const PolicyCase& example) {
  if (const std::optional<Text> verdict = subset_verdict(example)) {
    return *verdict;
  }
  const Ticks& ticks = example.ticks;
  return works_out(example,
                   fmt::format("{} × {}/{}", factor(example.points), ticks.hits, ticks.keys),
                   score(example));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "4/3"}, WorkedRow{"A", "2/3"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "subset_ratio", .rows = kRows},
};

}  // namespace

constinit const Policy policy_subset_ratio{
    .name = "subset_ratio",
    .types = kChoiceTypes,
    .summary = {"an incomplete answer earns its share, a wrong pick nothing",
                "少选按比例得分，有错选不得分"},
    .formula = {"0 with a wrong pick, else P × right picks / right options",
                "有错选得 0，否则 P × 选对项数 / 正确项数"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
