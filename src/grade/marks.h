#pragma once

#include <vector>

#include "grade/grading.h"

namespace tiku {

/// Gives the marks a person made to the pending and invalid answers they are for. A mark that
/// cannot be right (unknown id or item, outside 0..max, two different ones for one cell, an answer
/// that is settled already) goes to grading.rejects; an empty one leaves its answer pending. Ids
/// and items may be lists joined by ';'.
void apply_marks(Grading& grading, const std::vector<Mark>& marks);

}  // namespace tiku
