#pragma once

#include "model/bank.h"

namespace tiku {

/// Whether a text of the item has indents, empty lines or runs of spaces, which markup closes up.
bool has_spacing(const Item& item);

}  // namespace tiku
