#include "grade/policies/subset.h"

#include "grade/policies/words.h"

namespace tiku {

Rational subset_points(const PolicyCase& example, const Rational& part) {
  if (example.ticks.false_picks > 0) {
    return 0;
  }
  return example.ticks.is_right() ? example.points : part;
}

std::optional<Text> subset_verdict(const PolicyCase& example) {
  if (example.ticks.false_picks > 0) {
    return wrong_pick_earns_nothing(example);
  }
  if (example.ticks.is_right()) {
    return earns_all(example);
  }
  return std::nullopt;
}

}  // namespace tiku
