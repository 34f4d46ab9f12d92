#include "grade/option_map.h"

#include <algorithm>

namespace tiku {

const Rational& points_of_option(const PolicySpec& spec, std::string_view label) {
  for (const PolicySpec::OptionPoints& entry : spec.map->points) {
    if (entry.label == label) {
      return entry.points;
    }
  }
  return spec.map->other;
}

Rational within_limits(const PolicySpec& spec, const Rational& points, const Rational& sum) {
  return std::max(spec.map->min.value_or(Rational(0)),
                  std::min(sum, spec.map->max.value_or(points)));
}

}  // namespace tiku
