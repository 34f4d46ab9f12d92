#include "grade/stream/ranking_ends.h"

#include <algorithm>

#include "grade/stream/packed_worth.h"
#include "grade/stream/piece_rows.h"

namespace tiku {
namespace {

/// Totals above `high` and below `low` belong to the ends; of those at the limits the first so many
/// (at the top) or the last so many (at the bottom) do.
struct EndLimits {
  std::size_t high = 0;
  std::int64_t of_high = 0;
  std::size_t low = 0;
  std::int64_t skipped_of_low = 0;
};

EndLimits limits_of(const RowTally::ByTotal& by_total, const RankingEnds& ends) {
  EndLimits limits{by_total.size(), 0, 0, 0};
  auto left = static_cast<std::int64_t>(ends.top);
  while (left > 0 && limits.high > 0) {
    --limits.high;
    limits.of_high = std::min(left, by_total[limits.high]);
    left -= limits.of_high;
  }
  left = static_cast<std::int64_t>(ends.bottom);
  for (std::size_t total = 0; total < by_total.size() && left > 0; ++total) {
    limits.low = total;
    limits.skipped_of_low = std::max<std::int64_t>(0, by_total[total] - left);
    left -= by_total[total];
  }
  return limits;
}

class EndFinder {
 public:
  EndFinder(const StreamedGrading& streamed, const RankingEnds& ends)
      : streamed_(streamed),
        wants_bottom_(ends.bottom > 0),
        limits_(limits_of(streamed.pass.tally.by_total, ends)) {}

  /// Whether rows with such totals need to be looked at.
  bool looks_at(const TotalRange& totals) const {
    const bool top =
        totals.most > limits_.high || (totals.most == limits_.high && limits_.of_high > 0);
    return top || (wants_bottom_ && totals.least <= limits_.low);
  }

  bool takes(std::size_t total) {
    const bool top = total > limits_.high || (total == limits_.high && limits_.of_high-- > 0);
    const bool bottom = wants_bottom_ && (total < limits_.low ||
                                          (total == limits_.low && limits_.skipped_of_low-- <= 0));
    return top || bottom;
  }

  Candidate candidate(const PieceRows& row, std::size_t total) const {
    const RowRecord& record = row.record();
    Candidate candidate;
    candidate.who = {std::string(record.id), std::string(record.name), std::string(record.group)};
    candidate.origin = {streamed_.file, "", row.line()};
    candidate.score = candidate.least = candidate.most = streamed_.total(total);
    candidate.max = *streamed_.grading.max;
    candidate.rank = streamed_.rank_of_total[total];
    candidate.counts = PackedWorth::states(record.worth, streamed_.paper.counted);
    candidate.in_statistics = true;
    if (streamed_.grading.pass_points) {
      candidate.outcome = streamed_.passes(total) ? Outcome::pass : Outcome::fail;
    }
    for (const std::int16_t units : row.sections()) {
      candidate.sections.push_back({Rational(units) / Rational(streamed_.paper.scale), {}});
    }
    return candidate;
  }

 private:
  const StreamedGrading& streamed_;
  bool wants_bottom_;
  EndLimits limits_;
};

}  // namespace

Result<std::vector<Candidate>> ends_of_ranking(const StreamedGrading& streamed,
                                               const RankingEnds& ends) {
  std::vector<Candidate> found;
  EndFinder finder(streamed, ends);
  PieceRows piece(streamed);
  for (std::size_t p = 0; p < streamed.pass.pieces.size(); ++p) {
    if (!finder.looks_at(streamed.pass.pieces[p].totals)) {
      continue;
    }
    if (const Result<void> opened = piece.open(p); !opened) {
      return opened.error();
    }
    while (piece.next()) {
      const std::size_t total = streamed.index_of(piece.record());
      if (piece.is_plain() && finder.takes(total)) {
        found.push_back(finder.candidate(piece, total));
      }
    }
  }
  return found;
}

}  // namespace tiku
