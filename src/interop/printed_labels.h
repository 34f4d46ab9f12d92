#pragma once

#include "model/bank.h"

namespace tiku {

/// Takes out of the texts of formats that have their own places for them what writers print there
/// once more: numbers that count the stems, a line that says nothing but `Question 5`, letters
/// before all options of a question (`A. one`, `B. two`).
void take_printed_labels(Bank& bank);

}  // namespace tiku
