#include <array>

#include "grade/policies.h"
#include "grade/policies/subset.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

/// Half of the points, rounded up to a whole point unless the points are an even number; questions
/// of one point or less have no half.
Rational part(const PolicyCase& example) {
  return example.points <= Rational(1) ? Rational(0)
                                       : Rational((example.points / Rational(2)).ceil());
}

Rational score(const PolicyCase& example) {
  return subset_points(example, part(example));
}

Text explain(const PolicyCase& example) {
  if (const std::optional<Text> verdict = subset_verdict(example)) {
    return *verdict;
  }
  if (example.points <= Rational(1)) {
    return text(msg::policy_half_up_small, found(example));
  }
  return text(msg::policy_half_up, found(example), points_text(example.points),
              points_text(part(example)));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "1"},   WorkedRow{"A", "1"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kThree{WorkedRow{"ABD", "3"}, WorkedRow{"AB", "2"}, WorkedRow{"A", "2"},
                            WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kTwoAndHalf{WorkedRow{"ABD", "5/2"}, WorkedRow{"AB", "2"}, WorkedRow{"A", "2"},
                                 WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kFive{WorkedRow{"ABD", "5"}, WorkedRow{"AB", "3"}, WorkedRow{"A", "3"},
                           WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kOne{WorkedRow{"ABD", "1"}, WorkedRow{"AB", "0"}, WorkedRow{"A", "0"},
                          WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{
        .options = 5, .key = "ABD", .points = "2", .policy = "subset_half_up", .rows = kRows},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "3", .policy = "subset_half_up", .rows = kThree},
    WorkedTable{.options = 5,
                .key = "ABD",
                .points = "5/2",
                .policy = "subset_half_up",
                .rows = kTwoAndHalf},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "5", .policy = "subset_half_up", .rows = kFive},
    WorkedTable{
        .options = 5, .key = "ABD", .points = "1", .policy = "subset_half_up", .rows = kOne},
};

}  // namespace

constinit const Policy policy_subset_half_up{
    .name = "subset_half_up",
    .types = kChoiceTypes,
    .summary = {"an incomplete answer earns half, rounded up to whole points",
                "少选得一半分，向上取整，有错选不得分"},
    .formula = {"0 with a wrong pick, P for the whole key, else P/2 rounded up; nothing where P is "
                "1 or less",
                "有错选得 0，全对得 P，少选得 P/2 并向上取整；P 不超过 1 时少选得 0"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
