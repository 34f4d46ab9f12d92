#include "grade/stream/compare_stream.h"

#include <algorithm>

#include "grade/comparison.h"
#include "grade/stream/held_rows.h"
#include "grade/stream/piece_rows.h"

namespace tiku {
namespace {

class StreamComparison {
 public:
  StreamComparison(const EarlierResults& earlier, const StreamedGrading& streamed)
      : streamed_(streamed),
        comparison_(earlier, streamed.grading),
        rows_(streamed),
        held_(streamed) {}

  Result<Changes> run() {
    for (std::size_t piece = 0; piece < streamed_.pass.pieces.size(); ++piece) {
      if (const Result<void> added = add_piece(piece); !added) {
        return added.error();
      }
    }
    for (const Candidate& candidate : streamed_.grading.candidates) {
      if (candidate.outcome == Outcome::absent) {
        comparison_.add({candidate.who.id, candidate.outcome, candidate.score}, {});
      }
    }
    return comparison_.finish();
  }

 private:
  Result<void> add_piece(std::size_t piece) {
    if (Result<void> opened = rows_.open(piece); !opened) {
      return opened;
    }
    const std::vector<NotedCell>& changed = streamed_.pass.changed[piece];
    auto cell = changed.begin();
    while (rows_.next()) {
      items_.clear();
      for (; cell != changed.end() && cell->row == rows_.number(); ++cell) {
        add_item(*cell);
      }
      if (rows_.is_plain()) {
        add_plain();
      } else if (const Candidate* held = held_.candidate(rows_.line())) {
        add_held(*held);
      }
    }
    return {};
  }

  void add_item(const NotedCell& cell) {
    const EarlierItem& before = *comparison_.item_before(cell.item);
    const JudgedResponse& judged = streamed_.grading.items[cell.item].responses[cell.response];
    items_.push_back({cell.item, *points_before(before, judged.response),
                      counted_points(streamed_.grading.items[cell.item], judged)});
  }

  void add_plain() {
    const std::size_t total = streamed_.index_of(rows_.record());
    comparison_.add({rows_.record().id, streamed_.outcome(total), streamed_.total(total)}, items_);
  }

  /// A row that took the long way; its answers are there.
  void add_held(const Candidate& candidate) {
    items_.clear();
    for (std::size_t item = 0; item < candidate.answers.size(); ++item) {
      const Cell cell = cell_of(streamed_.grading, candidate, item);
      const EarlierItem* before = comparison_.item_before(item);
      const std::optional<Rational> points = before == nullptr || cell.response == nullptr
                                                 ? std::nullopt
                                                 : points_before(*before, cell.response->response);
      if (points && points_differ(*points, cell.points)) {
        items_.push_back({item, *points, cell.points});
      }
    }
    comparison_.add({candidate.who.id, candidate.outcome, candidate.score}, items_);
  }

  const StreamedGrading& streamed_;
  Comparison comparison_;
  PieceRows rows_;
  HeldRows held_;
  std::vector<ItemPoints> items_;  // of the row at hand
};

}  // namespace

bool can_compare_stream(const EarlierResults& earlier) {
  return earlier.files.count("details.csv") == 0 &&
         std::all_of(earlier.items.begin(), earlier.items.end(),
                     [](const EarlierItem& item) { return item.credited.has_value(); });
}

Result<Changes> compare_stream(const EarlierResults& earlier, const StreamedGrading& streamed) {
  return StreamComparison(earlier, streamed).run();
}

}  // namespace tiku
