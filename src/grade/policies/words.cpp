#include "grade/policies/words.h"

namespace tiku {

Text found(const PolicyCase& example) {
  const Ticks& ticks = example.ticks;
  if (ticks.false_picks == 0) {
    return text(msg::policy_found_clean, ticks.hits, ticks.keys);
  }
  return text(msg::policy_found, ticks.hits, ticks.keys, ticks.false_picks);
}

Text earns_all(const PolicyCase& example) {
  return text(msg::policy_earns_all, found(example), points_text(example.points));
}

Text wrong_pick_earns_nothing(const PolicyCase& example) {
  return text(msg::policy_wrong_pick, found(example));
}

Text works_out(const PolicyCase& example, const std::string& working, const Rational& points) {
  return text(msg::policy_works_out, found(example), working, points_text(points));
}

std::string factor(const Rational& value) {
  const std::string shown = points_text(value);
  return shown.find('/') == std::string::npos ? shown : "(" + shown + ")";
}

std::string floored(const std::string& working, const Rational& value) {
  return value < Rational(0) ? "max(0, " + working + ")" : working;
}

}  // namespace tiku
