#include <array>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational score(const PolicyCase& example) {
  return example.ticks.is_right() ? example.points : -*example.argument;
}

Text explain(const PolicyCase& example) {
  return example.ticks.is_right() ? earns_all(example)
                                  : text(msg::policy_penalty, points_text(*example.argument));
}

constexpr std::array kThirds{WorkedRow{"C", "1"}, WorkedRow{"A", "-1/3"}, WorkedRow{"D", "-1/3"},
                             WorkedRow{"", "0"}};
constexpr std::array kQuarter{WorkedRow{"B", "2"}, WorkedRow{"A", "-1/2"}, WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 4, .key = "C", .points = "1", .policy = "penalty(1/3)", .rows = kThirds},
    WorkedTable{
        .options = 4, .key = "B", .points = "2", .policy = "penalty(25%)", .rows = kQuarter},
};

}  // namespace

constinit const Policy policy_penalty{
    .name = "penalty",
    .argument = PolicyArgument::required,
    .types = kAllTickTypes,
    .summary = {"a wrong answer costs q, a blank nothing", "答对得满分，答错倒扣 q 分，不答不扣"},
    .formula = {"P if the response is the key, else -q", "与答案一致得 P，否则扣 q"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
