#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/rational.h"
#include "model/question.h"

namespace tiku {

/// How the points of an option map and the answer of its question can disagree.
enum class MapFault : std::uint8_t {
  none,
  /// The whole key earns less than the question has.
  falls_short,
  /// The whole key earns more than the question has.
  goes_beyond,
  /// A part of the key earns everything already.
  part_is_enough,
  /// The key with a wrong pick beside it earns everything too.
  wrong_is_free,
};

struct MapVerdict {
  MapFault fault = MapFault::none;
  /// What the whole key earns.
  Rational earned;
  /// part_is_enough: the fewest labels that earn everything. wrong_is_free: the wrong label.
  std::vector<std::string> labels;
};

/// Judges the option map of a question. `none` also for other policies, and where there is no key,
/// no points or a label in the map that the question does not have.
MapVerdict judge_option_map(const Question& question);

}  // namespace tiku
