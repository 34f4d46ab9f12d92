#pragma once

#include <string_view>

#include "model/policy_spec.h"

namespace tiku {

/// What an option map gives for one option.
const Rational& points_of_option(const PolicySpec& spec, std::string_view label);

/// What it gives for options that sum up to `sum`, in a question of so many points.
Rational within_limits(const PolicySpec& spec, const Rational& points, const Rational& sum);

}  // namespace tiku
