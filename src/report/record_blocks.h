#pragma once

#include <string>
#include <vector>

#include "grade/grading.h"

// What the labelled lines of a record cannot say stands in it as YAML, word for word as in a bank:
// so everything comes back that a score depends on.

namespace tiku {

/// The head of the bank: version, id, title, exam, and the corrections that are in force for the
/// items.
std::string record_head_block(const Grading& grading, const std::vector<std::size_t>& items);

/// What else the question says: an answer with ranges or shares, an option map, points of blanks.
/// Empty for most.
std::string record_item_block(const Question& question, bool chinese);

/// Whether `scoring` on a line of its own says all of the policy.
bool is_plain_scoring(const Question& question);

}  // namespace tiku
