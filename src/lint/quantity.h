#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/rational.h"

namespace tiku {

/// What can be compared with each other.
enum class Dimension : std::uint8_t { none, time, months, money, length, mass, bytes, share };

/// An option that is a number: "约 3 天" is 3 with "约" before and "天" after it. In a unit that is
/// known the value is in the smallest unit of its dimension (seconds, months, 角, mm, mg).
struct Quantity {
  std::string before;
  Rational value;
  std::string after;
  Dimension dimension = Dimension::none;
};

/// Reads a number, a date ("2026年9月3日", "9月3日") or a time of day ("9:30"); nothing where the
/// text holds more than that.
std::optional<Quantity> read_quantity(std::string_view option);

/// Whether two options can be put in order.
bool are_comparable(const Quantity& a, const Quantity& b);

/// "5-10 分", "0 至 5", "5 to 10 days".
struct Range {
  Rational low;
  Rational high;
  std::string unit;
};

std::optional<Range> read_range(std::string_view option);

}  // namespace tiku
