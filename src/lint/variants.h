#pragma once

#include <optional>

#include "base/rational.h"
#include "model/question.h"

namespace tiku {

/// The numbers that a value or range variant accepts, ends included; an open end is empty.
struct Interval {
  std::optional<Rational> low;
  std::optional<Rational> high;
};

/// Of a value or range variant only.
Interval interval_of(const Variant& variant);

/// Whether every number of `inner` lies in `outer`.
bool contains(const Interval& outer, const Interval& inner);

/// Whether the two have more in common than one end.
bool overlap(const Interval& a, const Interval& b);

/// Whether `wide` accepts everything that `narrow` accepts; no where that is not certain.
bool covers(const Variant& wide, const Variant& narrow, const Matching& match);

/// Whether there is an answer that both accept; no where that is not certain.
bool accept_one_answer(const Variant& a, const Variant& b, const Matching& match);

}  // namespace tiku
