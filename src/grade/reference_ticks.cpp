#include "grade/reference_ticks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "base/assert.h"

namespace tiku {
namespace {

Rational size_of(const Labels& labels) {
  return static_cast<std::int64_t>(labels.size());
}

/// How many options were decided wrongly: a right one left alone, a wrong one ticked.
std::int64_t count_errors(const TickedSets& ticked) {
  return std::count_if(ticked.options.begin(), ticked.options.end(),
                       [&ticked](const std::string& label) {
                         return ticked.is_key(label) != ticked.is_picked(label);
                       });
}

Rational not_below_zero(const Rational& value) {
  return value < Rational(0) ? Rational(0) : value;
}

/// The family in which a wrong pick earns nothing: `part` is what an incomplete answer earns.
Rational subset(const TickedSets& ticked, const Rational& part) {
  if (ticked.has_wrong_pick()) {
    return 0;
  }
  return ticked.is_complete() || part > ticked.points ? ticked.points : part;
}

Rational exact(const TickedSets& ticked) {
  return ticked.is_complete() ? ticked.points : Rational(0);
}

Rational subset_ratio(const TickedSets& ticked) {
  return subset(ticked, ticked.points * size_of(ticked.picked) / size_of(ticked.key));
}

Rational subset_each(const TickedSets& ticked) {
  return subset(ticked, ticked.argument * size_of(ticked.picked));
}

Rational subset_flat(const TickedSets& ticked) {
  return subset(ticked, ticked.argument);
}

Rational subset_half(const TickedSets& ticked) {
  return subset(ticked, ticked.points / 2);
}

Rational subset_half_up(const TickedSets& ticked) {
  if (ticked.points <= Rational(1)) {
    return subset(ticked, 0);
  }
  Rational whole = 0;
  while (whole * 2 < ticked.points) {
    whole += 1;
  }
  return subset(ticked, whole);
}

Rational with_cost(const TickedSets& ticked, const Rational& cost) {
  Rational sum;
  for (const std::string& label : ticked.picked) {
    sum += ticked.is_key(label) ? ticked.points / size_of(ticked.key) : -cost;
  }
  return not_below_zero(sum);
}

Rational net(const TickedSets& ticked) {
  return with_cost(ticked, ticked.points / size_of(ticked.key));
}

Rational net_w(const TickedSets& ticked) {
  const Rational wrong = size_of(ticked.options) - size_of(ticked.key);
  const Rational cost = ticked.points / (wrong < Rational(2) ? Rational(2) : wrong);
  return with_cost(ticked, ticked.has_argument ? ticked.argument : cost);
}

Rational subtract(const TickedSets& ticked) {
  Rational left = ticked.points;
  for (const std::string& label : ticked.options) {
    if (ticked.is_key(label) && !ticked.is_picked(label)) {
      left -= ticked.points / size_of(ticked.key);
    } else if (!ticked.is_key(label) && ticked.is_picked(label)) {
      left -= ticked.points / size_of(ticked.options);
    }
  }
  return not_below_zero(left);
}

Rational decisions(const TickedSets& ticked, const Rational& for_error) {
  Rational sum;
  for (const std::string& label : ticked.options) {
    sum += ticked.is_key(label) == ticked.is_picked(label) ? Rational(1) : for_error;
  }
  return not_below_zero(sum / size_of(ticked.options) * ticked.points);
}

Rational per_decision(const TickedSets& ticked) {
  return decisions(ticked, 0);
}

Rational per_decision_net(const TickedSets& ticked) {
  return decisions(ticked, -1);
}

Rational halves(const TickedSets& ticked) {
  const std::int64_t errors = count_errors(ticked);
  if (errors == 0) {
    return ticked.points;
  }
  if (errors == 1) {
    return ticked.options.size() > 2 ? ticked.points / 2 : Rational(0);
  }
  return errors == 2 && ticked.options.size() > 4 ? ticked.points / 4 : Rational(0);
}

Rational coverage(const TickedSets& ticked) {
  Labels both;
  std::set_intersection(ticked.key.begin(), ticked.key.end(), ticked.picked.begin(),
                        ticked.picked.end(), std::inserter(both, both.end()));
  return ticked.points * size_of(both) * size_of(both) / size_of(ticked.key) /
         size_of(ticked.picked);
}

Rational per_error(const TickedSets& ticked) {
  return not_below_zero(ticked.points - ticked.argument * Rational(count_errors(ticked)));
}

Rational penalty(const TickedSets& ticked) {
  return ticked.is_complete() ? ticked.points : -ticked.argument;
}

Rational option_map(const TickedSets& ticked) {
  std::map<std::string, Rational> stated;
  for (const PolicySpec::OptionPoints& entry : ticked.spec->map->points) {
    stated.emplace(entry.label, entry.points);
  }
  Rational sum;
  for (const std::string& label : ticked.picked) {
    sum += stated.count(label) == 1 ? stated[label] : ticked.spec->map->other;
  }
  const Rational least = ticked.spec->map->min ? *ticked.spec->map->min : Rational(0);
  const Rational most = ticked.spec->map->max ? *ticked.spec->map->max : ticked.points;
  if (sum > most) {
    sum = most;
  }
  return sum < least ? least : sum;
}

const std::map<std::string, Rational (*)(const TickedSets&), std::less<>>& formulas() {
  static const std::map<std::string, Rational (*)(const TickedSets&), std::less<>> kFormulas{
      {"exact", &exact},
      {"subset_ratio", &subset_ratio},
      {"subset_each", &subset_each},
      {"subset_flat", &subset_flat},
      {"subset_half", &subset_half},
      {"subset_half_up", &subset_half_up},
      {"net", &net},
      {"net_w", &net_w},
      {"subtract", &subtract},
      {"per_decision", &per_decision},
      {"per_decision_net", &per_decision_net},
      {"halves", &halves},
      {"coverage", &coverage},
      {"per_error", &per_error},
      {"penalty", &penalty},
      {"option_map", &option_map},
  };
  return kFormulas;
}

}  // namespace

Rational reference_points(const TickedSets& ticked) {
  const auto formula = formulas().find(ticked.spec->name);
  TIKU_ASSERT(formula != formulas().end());
  return formula->second(ticked);
}

}  // namespace tiku
