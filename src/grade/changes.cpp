// Points of the earlier grading are those of its details.csv; without one they follow from what it
// credited each answer with, as the sheets are the same as a rule. Where they do not add up to the
// totals (another sheet counts, a person marked) a row of the total says so.
#include "grade/changes.h"

#include <algorithm>
#include <set>

#include "bank/question_hash.h"

namespace tiku {
namespace {

/// Scores in files are rounded to four places.
const Rational kRounding(1, 10000);

bool differ(const Rational& a, const Rational& b) {
  const Rational difference = a - b;
  return difference > kRounding || -difference > kRounding;
}

std::optional<Rational> score_of(const EarlierCandidate& candidate) {
  constexpr std::size_t kMostDecimals = 6;
  std::string text = candidate.score;
  const std::size_t point = text.find('.');
  if (point != std::string::npos && text.size() > point + 1 + kMostDecimals) {
    text.resize(point + 1 + kMostDecimals);
  }
  return parse_rational(text);
}

class Comparison {
 public:
  Comparison(const EarlierResults& earlier, const Grading& grading)
      : earlier_(earlier), grading_(grading) {
    for (const EarlierItem& item : earlier.items) {
      items_.emplace(item.id, &item);
    }
    for (const EarlierCandidate& candidate : earlier.candidates) {
      candidates_.emplace(candidate.id, &candidate);
    }
  }

  Changes run() {
    changes_.folder = earlier_.folder;
    compare_items();
    std::set<std::string_view> seen;
    for (const Candidate& candidate : grading_.candidates) {
      seen.insert(candidate.who.id);
      const auto found = candidates_.find(candidate.who.id);
      if (found == candidates_.end()) {
        ++changes_.appeared;
        add_total(nullptr, &candidate);
      } else {
        compare(*found->second, candidate);
      }
    }
    for (const EarlierCandidate& candidate : earlier_.candidates) {
      if (seen.insert(candidate.id).second) {
        ++changes_.gone;
        add_total(&candidate, nullptr);
      }
    }
    std::erase_if(changes_.items, [](const ItemChange& item) {
      return item.up == 0 && item.down == 0 && !item.edited;
    });
    return std::move(changes_);
  }

 private:
  void compare_items() {
    std::set<std::string_view> now;
    for (std::size_t i = 0; i < grading_.items.size(); ++i) {
      const GradedItem& item = grading_.items[i];
      now.insert(item.id());
      const auto found = items_.find(item.id());
      changes_.items.push_back({i});
      if (found == items_.end()) {
        changes_.items_new.push_back(item.id());
        continue;
      }
      const EarlierItem& before = *found->second;
      changes_.items.back().edited =
          before.dropped != item.dropped || before.full_for_all != item.full_for_all ||
          differ(before.max, item.max) ||
          (!before.hash.empty() && before.hash != question_hash(item.item));
    }
    for (const EarlierItem& item : earlier_.items) {
      if (now.count(item.id) == 0) {
        changes_.items_gone.push_back(item.id);
      }
    }
  }

  static std::string result_of(const Candidate& candidate) {
    return std::string(outcome_name(candidate.outcome));
  }

  static bool has_score(const Candidate& candidate) { return candidate.outcome != Outcome::absent; }

  void add_total(const EarlierCandidate* before, const Candidate* now) {
    PointsChange change;
    change.id = before != nullptr ? before->id : now->who.id;
    if (before != nullptr) {
      change.old_points = before->score;
      change.old_result = before->result;
    }
    if (now != nullptr) {
      change.new_points = has_score(*now) ? now->score.decimal() : "";
      change.new_result = result_of(*now);
    }
    if (change.old_result != change.new_result) {
      changes_.results.push_back(change);
    }
    changes_.rows.push_back(std::move(change));
  }

  /// What the item earned before; nothing where that cannot be told.
  std::optional<Rational> points_before(const EarlierCandidate& before, const GradedItem& item,
                                        const Cell& cell) const {
    if (earlier_.has_details) {
      const auto found = before.points.find(item.id());
      return found == before.points.end() ? std::nullopt : std::optional(found->second);
    }
    const auto found = items_.find(item.id());
    const bool by_person = cell.mark != nullptr;
    if (found == items_.end() || cell.response == nullptr || by_person ||
        !found->second->credited) {
      return std::nullopt;
    }
    const EarlierItem& earlier = *found->second;
    if (earlier.full_for_all) {
      return earlier.max;
    }
    const auto credit = earlier.credited->find(cell.response->response.normalised);
    const bool answered = cell.response->response.kind == Response::Kind::answered;
    return answered && credit != earlier.credited->end() ? credit->second : Rational(0);
  }

  void compare(const EarlierCandidate& before, const Candidate& now) {
    const std::optional<Rational> old_score = score_of(before);
    const bool both = old_score && has_score(now);
    const bool total_differs = both && differ(*old_score, now.score);
    const bool result_differs = before.result != result_of(now);
    if (!both) {
      if (result_differs || old_score.has_value() != has_score(now)) {
        add_total(&before, &now);
      }
      return;
    }
    const Rational explained = compare_cells(before, *old_score, now);
    if (total_differs) {
      ++(now.score > *old_score ? changes_.up : changes_.down);
    }
    if (total_differs && differ(explained, now.score - *old_score)) {
      add_total(&before, &now);
    } else if (result_differs) {
      PointsChange change{before.id,     "", before.score, now.score.decimal(), before.result,
                          result_of(now)};
      if (explained.is_zero()) {
        changes_.rows.push_back(change);
      }
      changes_.results.push_back(std::move(change));
    }
  }

  /// Rows of the items whose points changed; returns by how much they changed together.
  Rational compare_cells(const EarlierCandidate& before, const Rational& old_score,
                         const Candidate& now) {
    const std::vector<std::optional<Rational>> old_points = all_before(before, old_score, now);
    Rational sum;
    for (std::size_t i = 0; i < old_points.size(); ++i) {
      const Cell cell = cell_of(grading_, now, i);
      if (!old_points[i] || !differ(*old_points[i], cell.points)) {
        continue;
      }
      ++(cell.points > *old_points[i] ? changes_.items[i].up : changes_.items[i].down);
      sum += cell.points - *old_points[i];
      changes_.rows.push_back({before.id, grading_.items[i].id(), old_points[i]->decimal(),
                               cell.points.decimal(), before.result, result_of(now)});
    }
    return sum;
  }

  /// By item. Where a single one cannot be told (a person marks it), it had what is left of the
  /// total.
  std::vector<std::optional<Rational>> all_before(const EarlierCandidate& before,
                                                  const Rational& old_score,
                                                  const Candidate& now) const {
    std::vector<std::optional<Rational>> points(now.answers.size());
    std::vector<std::size_t> open;
    Rational left = old_score;
    for (std::size_t i = 0; i < points.size(); ++i) {
      const GradedItem& item = grading_.items[i];
      points[i] = points_before(before, item, cell_of(grading_, now, i));
      left -= points[i].value_or(Rational(0));
      if (!points[i] && item.counts && now.answers[i] != kNotPresented) {
        open.push_back(i);
      }
    }
    const bool best_of =
        std::any_of(grading_.bank->sections.begin(), grading_.bank->sections.end(),
                    [](const Section& section) { return section.choose.has_value(); });
    if (open.size() == 1 && !best_of && items_.count(grading_.items[open.front()].id()) != 0) {
      points[open.front()] = left;
    }
    return points;
  }

  const EarlierResults& earlier_;
  const Grading& grading_;
  std::unordered_map<std::string_view, const EarlierItem*> items_;
  std::unordered_map<std::string_view, const EarlierCandidate*> candidates_;
  Changes changes_;
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
  return Comparison(earlier, grading).run();
}

}  // namespace tiku
