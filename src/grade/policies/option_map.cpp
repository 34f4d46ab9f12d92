#include "grade/option_map.h"

#include <array>

#include "base/text.h"
#include "grade/policies.h"
#include "grade/policies/words.h"

namespace tiku {
namespace {

Rational least(const PolicyCase& example) {
  return example.spec->map->min.value_or(Rational(0));
}

Rational most(const PolicyCase& example) {
  return example.spec->map->max.value_or(example.points);
}

Rational sum(const PolicyCase& example) {
  Rational total;
  for (const std::size_t pick : example.response->picks) {
    total += points_of_option(*example.spec, example.question->options[pick].label);
  }
  return total;
}

Rational score(const PolicyCase& example) {
  return within_limits(*example.spec, example.points, sum(example));
}

Text explain(const PolicyCase& example) {
  std::vector<std::string> picks;
  for (const std::size_t pick : example.response->picks) {
    const std::string& label = example.question->options[pick].label;
    picks.push_back(visible(label) + " " + points_text(points_of_option(*example.spec, label)));
  }
  const std::string working = join(picks, " + ");
  const Rational total = sum(example);
  const Rational result = score(example);
  if (total == result) {
    return text(msg::policy_map_sum, working, points_text(total));
  }
  return text(msg::policy_map_limited, working, points_text(total), points_text(least(example)),
              points_text(most(example)), points_text(result));
}

constexpr std::array kRows{
    WorkedRow{"ABD", "2"},  WorkedRow{"AB", "2"},     WorkedRow{"A", "1"},
    WorkedRow{"ABC", "1"},  WorkedRow{"ABCD", "3/2"}, WorkedRow{"ABCDE", "1"},
    WorkedRow{"ABDE", "2"}, WorkedRow{"C", "0"},      WorkedRow{"", "0"}};
constexpr std::array kTables{
    WorkedTable{.options = 5,
                .key = "ABD",
                .points = "2",
                .policy = "{option_map: {A: 1, B: 1, D: 1/2, C: -1}, other: -1/2, min: 0, max: 2}",
                .rows = kRows},
};

}  // namespace

constinit const Policy policy_option_map{
    .name = "option_map",
    .types = kChoiceTypes,
    .summary = {"each option has points of its own; the sum is kept within limits",
                "选项各自赋分，相加后限定在上下限之间"},
    .formula =
        {"the sum over the picks, at least min (0 unless stated), at most max (P unless stated)",
         "所选各项分值之和，不低于 min（默认 0），不高于 max（默认 P）"},
    .score = &score,
    .explain = &explain,
    .tables = kTables,
};

}  // namespace tiku
