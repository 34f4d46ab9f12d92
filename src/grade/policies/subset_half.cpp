#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/subset.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational part(const PolicyCase& example) {
  return example.points / Rational(2);
}

Rational score(const PolicyCase& example) {
  return subset_points(example, part(example));
}

Text explain(const PolicyCase& example) {
  if (const std::optional<Text> verdict = subset_verdict(example)) {
    return *verdict;
  }
  return works_out(example, fmt::format("{}/2", factor(example.points)), part(example));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "1"},   WorkedRow{"A", "1"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kThree{WorkedRow{"ABD", "3"}, WorkedRow{"AB", "3/2"}, WorkedRow{"A", "3/2"},
                            WorkedRow{"ABC", "0"}, WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "subset_half", .rows = kRows},
    WorkedTable{.options = 5, .key = "ABD", .points = "3", .policy = "subset_half", .rows = kThree},
};

}  // namespace

constinit const Policy policy_subset_half{
    .name = "subset_half",
    .types = kChoiceTypes,
    .summary = {"an incomplete answer earns exactly half, a wrong pick nothing",
                "少选得一半分，有错选不得分"},
    .formula = {"0 with a wrong pick, P for the whole key, else P/2",
                "有错选得 0，全对得 P，少选得 P/2"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
