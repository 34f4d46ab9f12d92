#pragma once

#include <string>

#include "model/policy_spec.h"

namespace tiku {

/// A number as a bank states it: a decimal of at most six places, else a fraction.
std::string written_number(const Rational& value);

/// The same, or a share as "50%".
std::string written_amount(const Amount& amount);

}  // namespace tiku
