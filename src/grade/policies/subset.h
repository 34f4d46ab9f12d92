#pragma once

#include <optional>

#include "grade/policy.h"

namespace tiku {

// The Chinese family: a wrong pick earns nothing, the whole key everything; its members differ in
// what an incomplete answer without a wrong pick earns.

/// `part` is what an incomplete answer earns.
Rational subset_points(const PolicyCase& example, const Rational& part);

/// The words for a wrong pick and for the whole key; nothing for an incomplete answer.
std::optional<Text> subset_verdict(const PolicyCase& example);

}  // namespace tiku
