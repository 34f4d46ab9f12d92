#pragma once

#include <optional>
#include <vector>

#include "model/question.h"

namespace tiku {

/// What each option of a choice question earns, as a share of its points, for formats that score
/// so: the share of the option ticked, or the sum of several, never below nothing. Nothing where
/// the question is scored in a way that no such shares give.
std::optional<std::vector<Rational>> option_shares(const Question& question);

/// The same for every choice question with a key: where no shares give its scoring, the right
/// options share its points and a wrong one takes everything.
std::vector<Rational> written_shares(const Question& question);

}  // namespace tiku
