#pragma once

#include <vector>

#include "bank/diff.h"
#include "bank/diff_options.h"

namespace tiku {

/// Adds everything that differs between two versions of one question but its id, its place and its
/// parts. Of a bank and its key only what both state is compared.
void compare_questions(const Question& before, const Question& after, Compared compared,
                       std::vector<Change>& changes);

}  // namespace tiku
