#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "base/rational.h"
#include "grade/guess.h"
#include "model/question.h"

namespace tiku {

/// guess_shares() of many questions; those that are scored alike are worked out once.
class Guesses {
 public:
  std::optional<GuessShares> of(const Question& question);

 private:
  /// Everything that the points of a set of ticks depend on, where labels do not matter.
  using Key = std::tuple<std::string, std::optional<Rational>, bool, Rational, Rational,
                         QuestionType, std::size_t, std::size_t>;

  static Key key_of(const Question& question);

  std::map<Key, std::optional<GuessShares>> known_;
};

/// What ticking every option earns, as a share of the points; only for choice questions with a key,
/// options and points.
Rational share_of_everything(const Question& question);

}  // namespace tiku
