#include "bank/written_numbers.h"

namespace tiku {

std::string written_number(const Rational& value) {
  return value.is_exact_decimal(6) ? value.decimal(6) : value.fraction();
}

std::string written_amount(const Amount& amount) {
  return amount.is_share ? written_number(amount.value * Rational(100)) + "%"
                         : written_number(amount.value);
}

}  // namespace tiku
