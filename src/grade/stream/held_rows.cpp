#include "grade/stream/held_rows.h"

#include "grade/stream/packed_worth.h"

namespace tiku {

HeldRows::HeldRows(const StreamedGrading& streamed) {
  for (const Candidate& candidate : streamed.grading.candidates) {
    if (candidate.outcome != Outcome::absent) {
      candidates_.emplace(streamed.line_of(candidate.origin), &candidate);
    }
  }
  const std::vector<Reject>& rejects = streamed.grading.rejects;
  for (std::size_t r = streamed.grading.first_candidate_reject; r < rejects.size(); ++r) {
    rejects_.emplace(streamed.line_of(rejects[r].origin), &rejects[r]);
  }
}

Candidate candidate_of_total(const StreamedGrading& streamed, std::size_t total) {
  Candidate candidate;
  candidate.score = candidate.least = candidate.most = streamed.total(total);
  candidate.max = *streamed.grading.max;
  candidate.rank = streamed.rank_of_total[total];
  candidate.in_statistics = true;
  candidate.outcome = streamed.outcome(total);
  candidate.sections.resize(streamed.paper.sections);
  return candidate;
}

Candidate candidate_of_row(const StreamedGrading& streamed, const PieceRows& row) {
  const RowRecord& record = row.record();
  Candidate candidate = candidate_of_total(streamed, streamed.index_of(record));
  candidate.who = {std::string(record.id), std::string(record.name), std::string(record.group)};
  candidate.extra.assign(row.extras().begin(), row.extras().end());
  candidate.origin = {streamed.file, "", row.line()};
  candidate.counts = PackedWorth::states(record.worth, streamed.paper.counted);
  for (std::size_t s = 0; s < row.sections().size(); ++s) {
    candidate.sections[s].score = Rational(row.sections()[s]) / Rational(streamed.paper.scale);
  }
  return candidate;
}

}  // namespace tiku
