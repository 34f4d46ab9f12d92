#include "grade/stream/ranking_ends.h"

#include <algorithm>

#include "grade/stream/held_rows.h"
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
      : wants_bottom_(ends.bottom > 0), limits_(limits_of(streamed.pass.tally.by_total, ends)) {}

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

 private:
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
        found.push_back(candidate_of_row(streamed, piece));
      }
    }
  }
  return found;
}

}  // namespace tiku
