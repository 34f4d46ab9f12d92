#include <array>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  return example.ticks.is_right() ? example.points : Rational(0);
}

Text explain(const PolicyCase& example) {
  return example.ticks.is_right() ? earns_all(example)
                                  : text(msg::policy_not_exact, found(example));
}

constexpr std::array kRows{WorkedRow{"ABD", "2"},  WorkedRow{"AB", "0"},   WorkedRow{"A", "0"},
                           WorkedRow{"ABC", "0"},  WorkedRow{"ABCD", "0"}, WorkedRow{"ABCDE", "0"},
                           WorkedRow{"ABDE", "0"}, WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "exact", .rows = kRows},
};

}  // namespace

constinit const Policy policy_exact{
    .name = "exact",
    .types = kExactTypes,
    .summary = {"only the exact answer earns points", "全对才得分"},
    .formula = {"P if the response is the key, else 0", "与答案完全一致得 P，否则 0"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
