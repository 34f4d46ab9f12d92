#pragma once

#include "model/bank.h"
#include "model/sheet.h"

namespace tiku {

/// For choice questions whose options nobody stated: the known labels are those in the key and in
/// the sheets. Adds the letters (or digits, where the key has digits) that the sheets hold to each
/// question's options and sorts them.
void learn_labels(Bank& bank, const SheetSet& sheets);

}  // namespace tiku
