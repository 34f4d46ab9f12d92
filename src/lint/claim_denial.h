#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/message.h"
#include "lint/scoring_claims.h"
#include "model/bank.h"

namespace tiku {

/// What a text is about: the questions of a section, or of the whole bank.
struct ClaimScope {
  const Bank& bank;
  std::span<const Question> questions;
  /// Null for the whole bank.
  const Section* section = nullptr;
};

/// The scope of each section, in their order, and that of the bank last.
std::vector<ClaimScope> claim_scopes(const Bank& bank);

/// How things are, where a claim says otherwise.
struct Denial {
  Text fact;
  /// What shows it; null for counts and sums.
  const Question* question = nullptr;
};

/// Nothing where the claim holds, says nothing about these questions, or may be meant otherwise: a
/// claim of the whole bank that names no type has to be wrong for every question.
std::optional<Denial> deny(const ClaimScope& scope, const ScoringClaim& claim);

}  // namespace tiku
