#pragma once

#include <algorithm>
#include <set>
#include <string>

#include "base/rational.h"
#include "model/policy_spec.h"

namespace tiku {

// Part of the slow obvious scorer only.

using Labels = std::set<std::string>;

/// A ticked question as sets of labels; `argument` is in points.
struct TickedSets {
  Labels options;
  Labels key;
  Labels picked;
  Rational points;
  Rational argument;
  bool has_argument = false;
  const PolicySpec* spec = nullptr;

  bool is_key(const std::string& label) const { return key.count(label) == 1; }

  bool is_picked(const std::string& label) const { return picked.count(label) == 1; }

  bool has_wrong_pick() const {
    return !std::includes(key.begin(), key.end(), picked.begin(), picked.end());
  }

  bool is_complete() const { return picked == key; }
};

/// Points by the policy that the spec names, straight from its description.
Rational reference_points(const TickedSets& ticked);

}  // namespace tiku
