#include "grade/comparison.h"

#include <algorithm>
#include <set>

#include "bank/question_hash.h"

namespace tiku {
namespace {

bool is_edited(const EarlierItem& before, const GradedItem& item) {
  return before.dropped != item.dropped || before.full_for_all != item.full_for_all ||
         points_differ(before.max, item.max) ||
         (!before.hash.empty() && before.hash != question_hash(item.item));
}

}  // namespace

std::optional<Rational> earlier_score(const EarlierCandidate& candidate) {
  constexpr std::size_t kMostDecimals = 6;
  std::string_view text = candidate.score;
  const std::size_t point = text.find('.');
  return parse_rational(
      point == std::string_view::npos ? text : text.substr(0, point + 1 + kMostDecimals));
}

bool points_differ(const Rational& a, const Rational& b) {
  const Rational rounding(1, 10000);  // scores in files are rounded to four places
  const Rational difference = a - b;
  return difference > rounding || -difference > rounding;
}

std::optional<Rational> points_before(const EarlierItem& item, const Response& response) {
  if (!item.credited) {
    return std::nullopt;
  }
  if (item.full_for_all) {
    return item.max;
  }
  const auto credit = item.credited->find(response.normalised);
  const bool answered = response.kind == Response::Kind::answered;
  return answered && credit != item.credited->end() ? credit->second : Rational(0);
}

Comparison::Comparison(const EarlierResults& earlier, const Grading& grading)
    : earlier_(earlier), grading_(grading), seen_(earlier.candidates.size()) {
  changes_.folder = earlier.folder;
  candidates_.reserve(earlier.candidates.size());
  for (std::size_t c = 0; c < earlier.candidates.size(); ++c) {
    candidates_.emplace(earlier.candidates[c].id, c);
  }
  compare_items();
}

void Comparison::compare_items() {
  std::unordered_map<std::string_view, const EarlierItem*> before;
  for (const EarlierItem& item : earlier_.items) {
    before.emplace(item.id, &item);
  }
  std::set<std::string_view> now;
  for (std::size_t i = 0; i < grading_.items.size(); ++i) {
    const GradedItem& item = grading_.items[i];
    now.insert(item.id());
    const auto found = before.find(item.id());
    items_.push_back(found == before.end() ? nullptr : found->second);
    changes_.items.push_back({i});
    if (items_.back() == nullptr) {
      changes_.items_new.push_back(item.id());
    } else {
      changes_.items.back().edited = is_edited(*items_.back(), item);
    }
  }
  for (const EarlierItem& item : earlier_.items) {
    if (now.count(item.id) == 0) {
      changes_.items_gone.push_back(item.id);
    }
  }
}

const EarlierCandidate* Comparison::scored_before(std::string_view id) const {
  const auto found = candidates_.find(id);
  const EarlierCandidate* before =
      found == candidates_.end() ? nullptr : &earlier_.candidates[found->second];
  return before != nullptr && earlier_score(*before) ? before : nullptr;
}

void Comparison::add(const ResultNow& now, const std::vector<ItemPoints>& items) {
  const auto found = candidates_.find(now.id);
  if (found == candidates_.end()) {
    ++changes_.appeared;
    add_total(nullptr, &now);
    return;
  }
  seen_[found->second] = true;
  compare(earlier_.candidates[found->second], now, items);
}

Changes Comparison::finish() {
  for (std::size_t c = 0; c < earlier_.candidates.size(); ++c) {
    const EarlierCandidate& candidate = earlier_.candidates[c];
    const bool first = candidates_.at(candidate.id) == c;
    if (first && !seen_[c]) {
      ++changes_.gone;
      add_total(&candidate, nullptr);
    }
  }
  std::erase_if(changes_.items, [](const ItemChange& item) {
    return item.up == 0 && item.down == 0 && !item.edited;
  });
  return std::move(changes_);
}

void Comparison::add_total(const EarlierCandidate* before, const ResultNow* now) {
  PointsChange change;
  change.id = before != nullptr ? before->id : std::string(now->id);
  if (before != nullptr) {
    change.old_points = before->score;
    change.old_result = before->result;
  }
  if (now != nullptr) {
    change.new_points = now->has_score() ? now->score.decimal() : "";
    change.new_result = outcome_name(now->outcome);
  }
  if (change.old_result != change.new_result) {
    changes_.results.push_back(change);
  }
  changes_.rows.push_back(std::move(change));
}

void Comparison::compare(const EarlierCandidate& before, const ResultNow& now,
                         const std::vector<ItemPoints>& items) {
  const std::optional<Rational> old_score = earlier_score(before);
  const bool result_differs = before.result != outcome_name(now.outcome);
  if (!old_score || !now.has_score()) {
    if (result_differs || old_score.has_value() != now.has_score()) {
      add_total(&before, &now);
    }
    return;
  }
  const bool total_differs = points_differ(*old_score, now.score);
  const Rational explained = add_items(before, now, items);
  if (total_differs) {
    ++(now.score > *old_score ? changes_.up : changes_.down);
  }
  if (total_differs && points_differ(explained, now.score - *old_score)) {
    add_total(&before, &now);
  } else if (result_differs) {
    PointsChange change{before.id,     "",
                        before.score,  now.score.decimal(),
                        before.result, std::string(outcome_name(now.outcome))};
    if (explained.is_zero()) {
      changes_.rows.push_back(change);
    }
    changes_.results.push_back(std::move(change));
  }
}

/// Rows of the items whose points changed; returns by how much they changed together.
Rational Comparison::add_items(const EarlierCandidate& before, const ResultNow& now,
                               const std::vector<ItemPoints>& items) {
  Rational sum;
  for (const ItemPoints& item : items) {
    ItemChange& change = changes_.items[item.item];
    ++(item.now > item.before ? change.up : change.down);
    sum += item.now - item.before;
    changes_.rows.push_back({before.id, grading_.items[item.item].id(), item.before.decimal(),
                             item.now.decimal(), before.result,
                             std::string(outcome_name(now.outcome))});
  }
  return sum;
}

}  // namespace tiku
