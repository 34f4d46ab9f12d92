#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tiku {

/// What a number format (styles.xml) makes of a number, as far as it changes what the number means.
struct NumberFormat {
  enum class Kind : std::uint8_t { plain, date, duration, digits };

  Kind kind = Kind::plain;
  /// For `digits`: the pattern, its zeros to be filled from the right ("00000", "GH-0000").
  std::string pattern;
};

/// The meaning of a built-in format id, or of a format code such as `yyyy"年"m"月"` or `00000`.
NumberFormat builtin_number_format(int id);
NumberFormat parse_number_format(std::string_view code);

/// Which day is number 1: 1900-01-01 (with the leap day that never was) or, counted from 0,
/// 1904-01-01.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// The number as a person sees it: 15 digits as Excel shows, "3" for "3.0", "1.2E+17" as written.
std::string shown_number(std::string_view written);

/// "2026-09-03", "2026-09-03 12:00:00", a time alone "12:00:00"; "" where the number is no date of
/// this system.
std::string shown_date(std::string_view written, DateSystem system);

/// Hours past 24 are hours: "26:30:00"; "" where that is not possible.
std::string shown_duration(std::string_view written);

/// The whole number in a `digits` pattern: 123 in "00000" is "00123"; "" where the number is not
/// whole or negative.
std::string shown_digits(std::string_view written, std::string_view pattern);

}  // namespace tiku
