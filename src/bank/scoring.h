#pragma once

#include <array>
#include <optional>

#include "bank/fields.h"
#include "bank/reading.h"
#include "model/policy_spec.h"
#include "model/question.h"

namespace tiku {

constexpr std::size_t kTypeCount = 8;

/// A statement about scoring, as far as it goes; what it leaves open a farther statement may say.
struct StatedScoring {
  std::optional<PolicySpec> policy;
  std::optional<Rational> blank;
  std::optional<Rational> invalid;

  /// Takes from `nearer` whatever it states.
  void replace_by(const StatedScoring& nearer);
};

/// What holds where a question states nothing, by type; the nearest statement has replaced farther
/// ones.
struct ScoringScope {
  std::array<StatedScoring, kTypeCount> by_type;
};

/// Reads one policy: a name, `name(argument)` or a map. Without `policy` where it is wrong (and
/// reported).
StatedScoring read_policy(Reading& reading, const Node& node);

/// Reads `scoring`, `blank` and `invalid` of a bank or section into `scope`: a policy for every
/// type that it can apply to, or a map of types to policies.
void read_scoring_scope(Reading& reading, const Fields& fields, ScoringScope& scope);

/// The policy of a question whose type and options are known.
void read_question_scoring(Reading& reading, const Fields& fields, const ScoringScope& scope,
                           Question& question);

/// The same for a question without statements of its own.
void apply_scoring(Reading& reading, const StatedScoring& stated, Question& question);

/// Reports a policy that needs the number of options where it is not known.
void check_option_count_known(Reading& reading, const Question& question);

}  // namespace tiku
