#pragma once

#include "model/bank.h"

namespace tiku {

/// Takes `1. `, `2. ` ... away that count the questions of a list within their stems, where all of
/// them have their own; also those of lists that begin again, or of which some were left out.
void take_counting_numbers(Bank& bank);

}  // namespace tiku
