#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/subset.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  const Rational sum = *example.argument * Rational(example.ticks.hits);
  return subset_points(example, std::min(sum, example.points));
}

Text explain(const PolicyCase& example) {
  if (const std::optional<Text> verdict = subset_verdict(example)) {
    return *verdict;
  }
  const Rational sum = *example.argument * Rational(example.ticks.hits);
  const std::string product = fmt::format("{} × {}", example.ticks.hits, factor(*example.argument));
  const bool capped = sum > example.points;
  return works_out(
      example, capped ? fmt::format("min({}, {})", product, points_text(example.points)) : product,
      score(example));
}

constexpr std::array kHalf{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "1"},   WorkedRow{"A", "1/2"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kOne{WorkedRow{"ABD", "2"}, WorkedRow{"AB", "2"}, WorkedRow{"A", "1"},
                          WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_each(1/2)", .rows = kHalf},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_each(25%)", .rows = kHalf},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_each(1)", .rows = kOne},
};

}  // namespace

constinit const Policy policy_subset_each{
    .name = "subset_each",
    .argument = PolicyArgument::required,
    .types = kChoiceTypes,
    .summary = {"an incomplete answer earns e for each right pick, a wrong pick nothing",
                "少选每选对一项得 e 分，有错选不得分"},
    .formula = {"0 with a wrong pick, P for the whole key, else min(e × right picks, P)",
                "有错选得 0，全对得 P，少选得 min(e × 选对项数, P)"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
