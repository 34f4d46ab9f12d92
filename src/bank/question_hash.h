#pragma once

#include <string>

#include "model/bank.h"

namespace tiku {

/// Tells whether an item asks and scores the same as before ("xxh3:..."): made of its texts,
/// options, key and policy, not of its id, place, points or explanation. Statistics are kept under
/// it, so that an edited question does not inherit those of the old one. Where a key has no stem,
/// the id stands for it.
std::string question_hash(const Item& item);

}  // namespace tiku
