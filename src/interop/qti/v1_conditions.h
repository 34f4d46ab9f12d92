#pragma once

#include <optional>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/rational.h"

namespace tiku {

/// What a condition of QTI 1.2 asks of one response.
struct V1Test {
  std::string response;
  /// The value it equals; with a bound it lies between `min` and `max` instead.
  std::string value;
  std::optional<Rational> min;
  std::optional<Rational> max;
  /// A bound that does not count itself.
  bool open_bound = false;
  bool is_range = false;
  /// A bound that is no number that can be kept exactly.
  bool is_broken = false;
  bool contains = false;
  bool negated = false;
  bool case_matters = false;
};

/// A condition that sets or adds a score.
struct V1Condition {
  std::vector<V1Test> tests;
  Rational earned;
};

/// The conditions of an item that say something about points, in order; those that only show
/// feedback are left out.
std::vector<V1Condition> read_v1_conditions(const pugi::xml_node& item);

}  // namespace tiku
