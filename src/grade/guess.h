#pragma once

#include <optional>

#include "model/question.h"

namespace tiku {

/// What a candidate who knows nothing earns of a choice question, as shares of its points.
struct GuessShares {
  /// Ticking every option.
  Rational everything;
  /// The mean over every non-empty set of ticks (over one option for single).
  Rational random;
};

/// Nothing for questions that are no choice, have no key or no points, or have more than 12
/// options.
std::optional<GuessShares> guess_shares(const Question& question);

}  // namespace tiku
