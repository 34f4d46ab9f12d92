#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/renderers.h"
#include "model/bank.h"

namespace tiku {

/// "refund/q7", "refund/case-1.2"; without an id of the bank the question's alone.
std::string item_address(const Bank& bank, const Question& question);

/// Every question and part of a bank, each with its place.
std::vector<CheckedItem> checked_items(const Bank& bank);

/// Gives each finding that stands inside a question the address of the innermost one, any other
/// finding of a bank the bank's id.
void attach_items(std::vector<Diagnostic>& findings, const std::vector<const Bank*>& banks);

}  // namespace tiku
