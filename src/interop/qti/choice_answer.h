#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "interop/qti/item_reading.h"

namespace tiku {

/// An option of a foreign question, and what choosing it earns where the file says so.
struct ForeignOption {
  std::string identifier;
  PlainText text;
  std::optional<Rational> score;
};

/// What a file says about a choice.
struct ForeignChoice {
  std::vector<ForeignOption> options;
  /// Identifiers of the stated answer.
  std::vector<std::string> right;
  bool several = false;
  /// Points come from the scores of the options: they are added, `other` where an option has none.
  bool by_scores = false;
  Rational other;
  std::optional<Rational> min;
  std::optional<Rational> max;
  /// Of the points, what every wrong answer costs, and whether none counts as a wrong one.
  std::optional<Rational> cost;
  bool blank_costs = false;
  /// The scores are in a unit of their own (percent): they say no points.
  bool relative = false;
  /// The format states answers by what they earn and in no other way.
  bool stated_by_scores = false;
};

/// Whether an identifier says true or false by itself.
bool is_truth_name(std::string_view identifier);

/// Makes the question a choice, or a judgement where its two options say so; sets options, key and,
/// where the scores are no plain right or wrong, the scoring.
void set_choice(Question& question, ForeignChoice choice, ItemReading& reading);

}  // namespace tiku
