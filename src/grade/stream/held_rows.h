#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>

#include "grade/stream/piece_rows.h"
#include "grade/stream/stream_grading.h"

namespace tiku {

/// By line: what the whole grader made of the rows that took the long way. `streamed` must outlive
/// it.
class HeldRows {
 public:
  using Rejects = std::multimap<std::int64_t, const Reject*>;

  explicit HeldRows(const StreamedGrading& streamed);

  /// Null where the row is no candidate.
  const Candidate* candidate(std::int64_t line) const {
    const auto found = candidates_.find(line);
    return found == candidates_.end() ? nullptr : found->second;
  }

  /// Its cells that were refused, in order.
  std::pair<Rejects::const_iterator, Rejects::const_iterator> rejects(std::int64_t line) const {
    return rejects_.equal_range(line);
  }

 private:
  std::unordered_map<std::int64_t, const Candidate*> candidates_;
  Rejects rejects_;
};

/// What the total of a plain row alone says of its candidate.
Candidate candidate_of_total(const StreamedGrading& streamed, std::size_t total);

/// The candidate of the plain row at hand, without answers.
Candidate candidate_of_row(const StreamedGrading& streamed, const PieceRows& row);

}  // namespace tiku
