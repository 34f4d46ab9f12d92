#pragma once

#include <vector>

#include "grade/stream/stream_grading.h"

namespace tiku {

/// Puts the plain rows of `streamed` and the grading of those that took the long way together:
/// answers are listed in the order in which the file first gives them, counts are added, ranks are
/// over all. `items` hold the answers of the plain rows, which are taken from there, `special` the
/// sheets of `grading`.
void join_gradings(std::vector<GradedItem>& items, const SheetSet& special, Grading grading,
                   StreamedGrading& streamed, std::size_t threads);

}  // namespace tiku
