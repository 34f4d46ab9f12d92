#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grade/changes.h"
#include "grade/earlier_results.h"
#include "grade/grading.h"

namespace tiku {

/// Somebody's result now.
struct ResultNow {
  std::string_view id;
  Outcome outcome = Outcome::none;
  Rational score;

  bool has_score() const { return outcome != Outcome::absent; }
};

/// An item that earns somebody other points than before.
struct ItemPoints {
  std::size_t item = 0;  // index into Grading::items
  Rational before;
  Rational now;
};

/// The score as a number, where there was one.
std::optional<Rational> earlier_score(const EarlierCandidate& candidate);

/// Whether points differ by more than files round them.
bool points_differ(const Rational& a, const Rational& b);

/// What an earlier grading gave for a response; nothing where a person marked the item.
std::optional<Rational> points_before(const EarlierItem& item, const Response& response);

/// Finds how a grading differs from an earlier one, candidate by candidate.
class Comparison {
 public:
  /// Both must outlive it.
  Comparison(const EarlierResults& earlier, const Grading& grading);

  /// The earlier result of a candidate who had a score; null where there is none.
  const EarlierCandidate* scored_before(std::string_view id) const;

  /// Null: the item is new.
  const EarlierItem* item_before(std::size_t item) const { return items_[item]; }

  /// The next candidate in the order of the results; `items` are those that explain how the total
  /// changed.
  void add(const ResultNow& now, const std::vector<ItemPoints>& items);

  /// Call once, after the last candidate.
  Changes finish();

 private:
  void compare_items();
  void add_total(const EarlierCandidate* before, const ResultNow* now);
  void compare(const EarlierCandidate& before, const ResultNow& now,
               const std::vector<ItemPoints>& items);
  Rational add_items(const EarlierCandidate& before, const ResultNow& now,
                     const std::vector<ItemPoints>& items);

  const EarlierResults& earlier_;
  const Grading& grading_;
  std::vector<const EarlierItem*> items_;  // as Grading::items
  std::unordered_map<std::string_view, std::size_t> candidates_;
  std::vector<bool> seen_;  // as EarlierResults::candidates
  Changes changes_;
};

}  // namespace tiku
