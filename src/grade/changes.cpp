// Points of the earlier grading are those of its details.csv; without one they follow from what it
// credited each answer with, as the sheets are the same as a rule. Where they do not add up to the
// totals (another sheet counts, a person marked) a row of the total says so.
#include "grade/changes.h"

#include <algorithm>

#include "grade/comparison.h"

namespace tiku {
namespace {

/// What each item earned a candidate before.
class EarlierPoints {
 public:
  EarlierPoints(const EarlierResults& earlier, const Grading& grading, const Comparison& comparison)
      : earlier_(earlier),
        grading_(grading),
        comparison_(comparison),
        best_of_(std::any_of(grading.bank->sections.begin(), grading.bank->sections.end(),
                             [](const Section& section) { return section.choose.has_value(); })) {}

  std::vector<ItemPoints> differing(const EarlierCandidate& before, const Candidate& now) const {
    std::vector<ItemPoints> items;
    const std::vector<std::optional<Rational>> old_points = all_before(before, now);
    for (std::size_t i = 0; i < old_points.size(); ++i) {
      const Cell cell = cell_of(grading_, now, i);
      if (old_points[i] && points_differ(*old_points[i], cell.points)) {
        items.push_back({i, *old_points[i], cell.points});
      }
    }
    return items;
  }

 private:
  /// Nothing where that cannot be told.
  std::optional<Rational> one_before(const EarlierCandidate& before, std::size_t item,
                                     const Cell& cell) const {
    if (earlier_.has_details) {
      const auto& points = earlier_.points.at(before.id);
      const auto found = points.find(grading_.items[item].id());
      return found == points.end() ? std::nullopt : std::optional(found->second);
    }
    const EarlierItem* earlier = comparison_.item_before(item);
    const bool by_person = cell.mark != nullptr;
    return earlier == nullptr || cell.response == nullptr || by_person
               ? std::nullopt
               : points_before(*earlier, cell.response->response);
  }

  /// By item. Where a single one cannot be told (a person marks it), it had what is left of the
  /// total.
  std::vector<std::optional<Rational>> all_before(const EarlierCandidate& before,
                                                  const Candidate& now) const {
    std::vector<std::optional<Rational>> points(now.answers.size());
    std::vector<std::size_t> open;
    Rational left = *earlier_score(before);
    for (std::size_t i = 0; i < points.size(); ++i) {
      points[i] = one_before(before, i, cell_of(grading_, now, i));
      left -= points[i].value_or(Rational(0));
      if (!points[i] && grading_.items[i].counts && now.answers[i] != kNotPresented) {
        open.push_back(i);
      }
    }
    if (open.size() == 1 && !best_of_ && comparison_.item_before(open.front()) != nullptr) {
      points[open.front()] = left;
    }
    return points;
  }

  const EarlierResults& earlier_;
  const Grading& grading_;
  const Comparison& comparison_;
  bool best_of_;
};

}  // namespace

bool is_same_exam(const EarlierResults& earlier, const Grading& grading) {
  const Bank& bank = *grading.bank;
  if (!earlier.exam_id.empty() || !bank.id.empty()) {
    return earlier.exam_id == bank.id;
  }
  const bool shares_item = std::any_of(
      earlier.items.begin(), earlier.items.end(), [&grading](const EarlierItem& before) {
        return std::any_of(grading.items.begin(), grading.items.end(),
                           [&before](const GradedItem& item) { return item.id() == before.id; });
      });
  return earlier.exam_title == bank.title && shares_item;
}

Changes compare_results(const EarlierResults& earlier, const Grading& grading) {
  Comparison comparison(earlier, grading);
  const EarlierPoints points(earlier, grading, comparison);
  for (const Candidate& candidate : grading.candidates) {
    const ResultNow now{candidate.who.id, candidate.outcome, candidate.score};
    const EarlierCandidate* before = now.has_score() ? comparison.scored_before(now.id) : nullptr;
    comparison.add(
        now, before == nullptr ? std::vector<ItemPoints>() : points.differing(*before, candidate));
  }
  return comparison.finish();
}

}  // namespace tiku
