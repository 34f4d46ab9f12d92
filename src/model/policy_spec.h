#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/rare.h"
#include "base/rational.h"
#include "diag/source.h"

namespace tiku {

/// Points, or a share of the points of the question: `0.5`, `1/3`, `50%`.
struct Amount {
  Rational value;
  bool is_share = false;

  Rational of(const Rational& points) const { return is_share ? value * points : value; }
};

/// How a question is scored, as stated in a bank: `name`, `name(argument)` or an option map.
struct PolicySpec {
  /// "exact", "subset_half" ... or "option_map".
  std::string name;
  RareOptional<Amount> argument;

  struct OptionPoints {
    std::string label;
    Rational points;
  };

  /// Points of each label, of every other label, and the limits of the sum.
  struct OptionMap {
    std::vector<OptionPoints> points;
    Rational other;
    std::optional<Rational> min;
    std::optional<Rational> max;
  };

  /// Of option_map only.
  Rare<OptionMap> map;

  /// Points of a blank and of an invalid response.
  Rare<Rational> blank;
  Rare<Rational> invalid;

  Span where;

  /// As a bank writes it: "subset_each(1/2)", "net_w(50%)", "option_map".
  std::string to_string() const;
};

}  // namespace tiku
