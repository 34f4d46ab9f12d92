#include <array>

#include "grade/policies.h"
#include "grade/policies/subset.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational part(const PolicyCase& example) {
  return std::min(*example.argument, example.points);
}

Rational score(const PolicyCase& example) {
  return subset_points(example, part(example));
}

Text explain(const PolicyCase& example) {
  if (const std::optional<Text> verdict = subset_verdict(example)) {
    return *verdict;
  }
  return text(msg::policy_flat, found(example), points_text(part(example)));
}

constexpr std::array kHalf{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "1"},   WorkedRow{"A", "1"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kFifths{
    WorkedRow{"ABD", "2"},  WorkedRow{"AB", "4/5"}, WorkedRow{"A", "4/5"},
    WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
    WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kGaokao{WorkedRow{"ABD", "5"}, WorkedRow{"AB", "2"}, WorkedRow{"A", "2"},
                             WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_flat(1)", .rows = kHalf},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_flat(50%)", .rows = kHalf},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_flat(40%)", .rows = kFifths},
    WorkedTable{
        .options = 4, .key = "ABD", .points = "5", .policy = "subset_flat(2)", .rows = kGaokao},
};

}  // namespace

constinit const Policy policy_subset_flat{
    .name = "subset_flat",
    .argument = PolicyArgument::required,
    .types = kChoiceTypes,
    .summary = {"an incomplete answer earns q, a wrong pick nothing",
                "少选得固定分 q，有错选不得分"},
    .formula = {"0 with a wrong pick, P for the whole key, else q",
                "有错选得 0，全对得 P，少选得 q"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
