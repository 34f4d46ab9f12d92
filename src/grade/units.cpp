#include "grade/units.h"

#include <numeric>
#include <optional>

namespace tiku {

std::int64_t common_scale(std::int64_t scale, const Rational& points) {
  const std::optional<std::int64_t> denominator = points.denominator();
  if (!denominator || *denominator > kFinestScale) {
    return kFinestScale;
  }
  const std::int64_t factor = *denominator / std::gcd(scale, *denominator);
  return factor > kFinestScale / scale ? kFinestScale : scale * factor;
}

std::int64_t to_units(const Rational& points, std::int64_t scale) {
  return (points * Rational(scale) + Rational(1, 2)).floor();
}

}  // namespace tiku
