#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// A text with one comma between digits, the comma read as a decimal point.
struct DecimalComma {
  /// "1.23元" for "1,23 元", half width.
  std::string text;
  /// The comma may as well part thousands: 1,234.
  bool is_ambiguous = false;
};

/// "1,23", "0,123", "1234,567"; nothing where the text has no such comma, several, or a point.
std::optional<DecimalComma> read_decimal_comma(std::string_view text);

}  // namespace tiku
