#include "interop/moodle/percent.h"

#include <charconv>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

/// A number taken apart: digits without their point, and how many of them stand behind it.
struct Digits {
  bool negative = false;
  std::string digits;
  int places = 0;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The commas before groups of three digits, as in "1,234,567"; 0 where one of them is no such
/// comma. `certain` where they cannot be decimal points.
std::size_t grouping_commas(std::string_view text, bool& certain) {
  constexpr std::size_t kGroup = 3;
  std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  const auto digits = [&text, &at] {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) {
      ++at;
    }
    return at - begin;
  };
  const bool zero = at < text.size() && text[at] == '0';
  const std::size_t head = digits();
  if (zero || head == 0 || head > kGroup) {
    return 0;
  }
  std::size_t commas = 0;
  while (at < text.size() && text[at] == ',') {
    ++at;
    ++commas;
    if (digits() != kGroup) {
      return 0;
    }
  }
  certain = commas > 1 || (at < text.size() && text[at] == '.');
  return commas;
}

std::optional<Digits> take_apart(std::string_view written) {
  std::string plain(trim(written));
  bool certain = false;
  if (grouping_commas(plain, certain) > 0 && certain) {
    std::erase(plain, ',');
  }
  std::string_view text = plain;
  Digits out;
  out.negative = text.starts_with('-');
  text.remove_prefix(out.negative || text.starts_with('+') ? 1 : 0);
  std::size_t i = 0;
  bool behind_point = false;
  for (; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      out.digits += text[i];
      out.places += behind_point ? 1 : 0;
    } else if ((text[i] == '.' || text[i] == ',') && !behind_point) {
      behind_point = true;
    } else {
      break;
    }
  }
  if (out.digits.empty()) {
    return std::nullopt;
  }
  if (i < text.size()) {
    std::string_view rest = text.substr(i);
    int exponent = 0;
    const bool is_exponent = rest[0] == 'e' || rest[0] == 'E';
    rest.remove_prefix(is_exponent ? 1 : 0);
    rest.remove_prefix(rest.starts_with('+') ? 1 : 0);
    const char* const end = rest.data() + rest.size();
    const auto [stop, code] = std::from_chars(rest.data(), end, exponent);
    if (!is_exponent || rest.empty() || code != std::errc() || stop != end || exponent < -99 ||
        exponent > 99) {
      return std::nullopt;
    }
    out.places -= exponent;
  }
  return out;
}

/// Without zeros that say nothing.
void shorten(Digits& number) {
  while (number.places > 0 && number.digits.ends_with('0')) {
    number.digits.pop_back();
    --number.places;
  }
  while (number.places < 0) {
    number.digits += '0';
    ++number.places;
  }
  const std::size_t zeros = number.digits.find_first_not_of('0');
  number.digits.erase(0, std::min(zeros, number.digits.size()));
}

std::optional<Rational> value_of(Digits number) {
  constexpr std::size_t kMostWhole = 9;
  constexpr int kMostPlaces = 6;
  shorten(number);
  const std::size_t places = static_cast<std::size_t>(number.places);
  const std::size_t whole = number.digits.size() > places ? number.digits.size() - places : 0;
  if (whole > kMostWhole || number.places > kMostPlaces) {
    return number.digits.empty() ? std::optional(Rational(0)) : std::nullopt;
  }
  std::int64_t all = 0;
  for (const char c : number.digits) {
    all = all * 10 + (c - '0');
  }
  std::int64_t unit = 1;
  for (int i = 0; i < number.places; ++i) {
    unit *= 10;
  }
  return Rational(number.negative ? -all : all, unit);
}

/// The number in `unit`s; what is written with four or more places is the fraction of a small
/// number that rounds to it.
std::optional<Rational> unrounded(std::string_view text, const Rational& unit) {
  constexpr int kRoundedPlaces = 4;
  constexpr int kKeptPlaces = 6;
  constexpr std::int64_t kMostParts = 30;
  std::optional<Digits> digits = take_apart(text);
  if (!digits) {
    return std::nullopt;
  }
  while (digits->places > kKeptPlaces && digits->digits.size() > 1) {
    digits->digits.pop_back();
    --digits->places;
  }
  const std::optional<Rational> written = value_of(*digits);
  if (!written) {
    return std::nullopt;
  }
  const Rational value = *written * unit;
  if (digits->places < kRoundedPlaces || written->is_exact_decimal(kRoundedPlaces - 1)) {
    return value;
  }
  const Rational near(1, 1'000'000);
  for (std::int64_t parts = 2; parts <= kMostParts; ++parts) {
    const Rational scaled = value * Rational(parts) + Rational(1, 2);
    const Rational candidate(scaled.floor(), parts);
    const Rational away = candidate - value;
    if (away <= near && -near <= away) {
      return candidate;
    }
  }
  return value;
}

}  // namespace

std::optional<Rational> decimal_number(std::string_view text) {
  const std::optional<Digits> digits = take_apart(text);
  return digits && !has_unclear_comma(text) ? value_of(*digits) : std::nullopt;
}

bool has_unclear_comma(std::string_view text) {
  bool certain = false;
  return grouping_commas(trim(text), certain) > 0 && !certain && is_decimal(text);
}

bool is_decimal(std::string_view text) {
  return take_apart(text).has_value();
}

std::optional<Rational> percent_share(std::string_view percent) {
  return unrounded(percent, Rational(1, 100));
}

std::optional<Rational> grade_points(std::string_view text) {
  return unrounded(text, Rational(1));
}

}  // namespace tiku
