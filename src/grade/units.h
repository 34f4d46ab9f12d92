#pragma once

#include <cstdint>

#include "base/rational.h"

namespace tiku {

/// The finest unit points are counted in: far finer than any exam, and squares still fit.
constexpr std::int64_t kFinestScale = 1'000'000'000;

/// The least multiple of `scale` in whose unit `points` are whole; kFinestScale where that would be
/// finer still (then tables have to be filled anew: it need not be a multiple).
std::int64_t common_scale(std::int64_t scale, const Rational& points);

/// Points as whole units of 1/scale, rounded to the nearest where the scale is the finest.
std::int64_t to_units(const Rational& points, std::int64_t scale);

}  // namespace tiku
