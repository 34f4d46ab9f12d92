#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/rational.h"
#include "model/response.h"

namespace tiku {

/// FORMATS 5. `pending` waits for a person; not presented is neither blank nor in the maximum.
enum class State : std::uint8_t { correct, partial, wrong, blank, invalid, not_presented, pending };

/// "correct" ... "not_presented", "pending"; never translated.
std::string_view state_name(State state);

/// A phrase of the rubric that was found (or not) in a short answer.
struct Evidence {
  std::size_t rubric_point = 0;
  bool hit = false;
  /// The phrase found, and where in the text (characters from 0).
  std::string phrase;
  std::size_t position = 0;
  Rational points;
};

/// How one response was scored.
struct Judgement {
  State state = State::blank;
  /// Confirmed points; 0 while pending.
  Rational points;
  /// pending: what the rubric proposes (0 where there is none).
  Rational proposed;
  /// The formula with numbers, for people: "2 of 3 right, none wrong: 3/2 = 1.5". Built lazily by
  /// grade.
  Text formula;
  std::vector<Evidence> evidence;
};

}  // namespace tiku
