#pragma once

#include <vector>

#include "bank/diff.h"
#include "bank/diff_options.h"

namespace tiku {

/// Adds what differs in what is right and in what there is to choose from. A right answer is the
/// same where its text is, whatever its label; where there are no texts, labels decide.
void compare_keys(const Question& before, const Question& after, Compared compared,
                  std::vector<Change>& changes);

}  // namespace tiku
