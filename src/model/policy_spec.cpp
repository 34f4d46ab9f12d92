#include "model/policy_spec.h"

namespace tiku {

std::string PolicySpec::to_string() const {
  if (!argument) {
    return name;
  }
  const Rational shown = argument->is_share ? argument->value * Rational(100) : argument->value;
  const std::string number = shown.is_exact_decimal() ? shown.decimal() : shown.fraction();
  return name + "(" + number + (argument->is_share ? "%" : "") + ")";
}

}  // namespace tiku
