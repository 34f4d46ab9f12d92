#pragma once

#include <cstdint>

#include "base/rational.h"

namespace tiku {

/// The finest unit points are counted in: far finer than any exam, and squares still fit.
constexpr std::int64_t kFinestScale = 1'000'000'000;

/// The least multiple of `scale` that makes these points a whole number of units; kFinestScale
/// where there is none below it.
std::int64_t common_scale(std::int64_t scale, const Rational& points);

/// Points as whole units of 1/scale, rounded to the nearest where the scale is the finest.
std::int64_t to_units(const Rational& points, std::int64_t scale);

}  // namespace tiku
