#include <array>

#include <fmt/core.h>

#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

/// What is left of the points: all, a half after one error, a quarter after two; small questions
/// end sooner.
std::int64_t divisor(const Ticks& ticks) {
  const std::int64_t errors = ticks.misses() + ticks.false_picks;
  if (errors == 0) {
    return 1;
  }
  if (errors == 1 && ticks.options > 2) {
    return 2;
  }
  return errors == 2 && ticks.options > 4 ? 4 : 0;
}

Rational score(const PolicyCase& example) {
  const std::int64_t left = divisor(example.ticks);
  return left == 0 ? Rational(0) : example.points / Rational(left);
}

Text explain(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  const std::int64_t left = divisor(ticks);
  const std::int64_t errors = ticks.misses() + ticks.false_picks;
  if (left == 1) {
    return earns_all(example);
  }
  if (left == 0) {
    return text(msg::policy_halves_nothing, errors, ticks.options);
  }
  const std::string working = fmt::format("{}/{}", factor(example.points), left);
  return text(msg::policy_errors, errors, ticks.options, working, points_text(score(example)));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},   WorkedRow{"AB", "1"},   WorkedRow{"A", "1/2"},
    WorkedRow{"ABC", "1/2"}, WorkedRow{"ABCD", "1"}, WorkedRow{"ABCDE", "1/2"},
    WorkedRow{"ABDE", "1"},  WorkedRow{"C", "0"},    WorkedRow{"", "0"}};
constexpr std::array kFour{WorkedRow{"AC", "2"},   WorkedRow{"A", "1"},  WorkedRow{"ABC", "1"},
                           WorkedRow{"ABCD", "0"}, WorkedRow{"AB", "0"}, WorkedRow{"B", "0"},
                           WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5, .key = "ABD", .points = "2", .policy = "halves", .rows = kRows},
    WorkedTable{.options = 4, .key = "AC", .points = "2", .policy = "halves", .rows = kFour},
};

}  // namespace

constinit const Policy policy_halves{
    .name = "halves",
    .types = kMultipleTypes,
    .needs_option_count = true,
    .summary = {"one error halves the points, two leave a quarter",
                "错一项得一半，错两项得四分之一"},
    .formula =
        {"P, P/2 after one error (of more than 2 options), P/4 after two (of more than 4), else 0",
         "全对得 P；错一项得 P/2（选项多于 2 个）；错两项得 P/4（选项多于 4 个）；其余得 0"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
