#pragma once

#include <vector>

#include "grade/stream/stream_grading.h"

namespace tiku {

/// How many of the best and of the last.
struct RankingEnds {
  std::size_t top = 0;
  std::size_t bottom = 0;
};

/// The plain rows that stand at the ends of the ranking of all plain rows, as candidates without
/// answers, in the order of the file. Among equals the earlier stands before the later.
Result<std::vector<Candidate>> ends_of_ranking(const StreamedGrading& streamed,
                                               const RankingEnds& ends);

}  // namespace tiku
