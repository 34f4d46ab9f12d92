#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/rational.h"
#include "interop/qti/declaration.h"
#include "model/question.h"

namespace tiku {

/// How one response earns points.
struct ResponseRule {
  /// Compared with the correct response as a whole, or through its mapping.
  bool by_match = false;
  bool by_map = false;

  /// A value that earns points of its own; `variant` where it is a number or a text.
  struct Value {
    std::string value;
    Variant variant;
    Rational score;
    bool case_matters = true;
  };

  std::vector<Value> values;
  /// Points of `by_match`.
  std::optional<Rational> score;
  /// Points of every answer that meets no condition; below 0.
  std::optional<Rational> wrong;
};

/// What the response processing of an item says, as far as it is understood.
struct ItemScoring {
  std::map<std::string, ResponseRule> rules;
  /// Something about points was not understood.
  bool is_unknown = false;
  /// Several responses must be right together.
  bool is_joint = false;
  /// Points are taken off in a way that no rule above holds.
  bool has_deductions = false;
  /// No answer at all is asked for, so it is not a wrong one.
  bool asks_for_none = false;
  /// normalMaximum of the score.
  std::optional<Rational> maximum;
};

ItemScoring read_scoring(const pugi::xml_node& item, const ResponseDeclarations& declarations);

}  // namespace tiku
