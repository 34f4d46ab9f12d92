#pragma once

#include "model/bank.h"

namespace tiku {

/// Takes `1. `, `2. ` ... away that count the questions of a list within their stems, where all of
/// them have their own.
void take_counting_numbers(Bank& bank);

}  // namespace tiku
