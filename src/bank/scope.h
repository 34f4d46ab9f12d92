#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bank/fields.h"
#include "bank/reading.h"
#include "bank/scoring.h"
#include "bank/words.h"

namespace tiku {

/// What a question inherits from its section and bank; the nearest statement has replaced farther
/// ones.
struct Scope {
  std::optional<TypeWord> type;
  /// A type was stated and refused: that questions have none is no further mistake.
  bool type_refused = false;
  std::optional<Rational> points;
  std::optional<Rational> points_per_blank;
  Rational min_points;
  ScoringScope scoring;
  std::vector<Option> options;
  Matching match;
  bool any_order = false;
  bool scored = true;
  std::vector<std::string> tags;
  std::string difficulty;
  std::string source;
  std::int64_t section = -1;
};

/// Replaces in `scope` what a bank or section states.
void read_scope(Reading& reading, const Fields& fields, Scope& scope);

/// The type a field states; an unknown one is reported, and then `refused` is set.
std::optional<TypeWord> read_type(Reading& reading, const Fields& fields, bool& refused);

}  // namespace tiku
