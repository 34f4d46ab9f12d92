// Numbers become text here and nowhere else in reports. Points are rounded from exact fractions,
// half away from zero.
#include "report/numbers.h"

#include <cmath>

#include <fmt/core.h>

namespace tiku {
namespace {

constexpr int kMostPlaces = 9;

/// `value` rounded to `places` decimals, half away from zero.
Rational rounded(const Rational& value, int places) {
  Rational scale = 1;
  for (int i = 0; i < places; ++i) {
    scale *= Rational(10);
  }
  const bool negative = value < Rational(0);
  const Rational size = negative ? -value : value;
  const Rational result = Rational((size * scale + Rational(1, 2)).floor()) / scale;
  return negative ? -result : result;
}

/// Decimals from `places` on until rounding no longer lifts `value` to `line`; none where nine do
/// not suffice.
std::optional<int> honest_places(const Rational& value, int places,
                                 const std::optional<Rational>& line) {
  if (!line || value >= *line) {
    return places;
  }
  for (; places <= kMostPlaces; ++places) {
    if (rounded(value, places) < rounded(*line, places)) {
      return places;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string score_text(const Rational& score, const std::optional<Rational>& line) {
  const std::optional<int> places = honest_places(score, 4, line);
  return places ? score.decimal(*places) : score.fraction();
}

std::string percent_text(const Rational& score, const Rational& max, int places,
                         const std::optional<Rational>& line) {
  if (max.is_zero()) {
    return {};
  }
  const Rational percent = score * Rational(100) / max;
  const std::optional<int> honest = honest_places(percent, places, line);
  return honest ? percent.fixed(*honest) : percent.fraction();
}

std::string full_number(double value) {
  return fmt::format("{}", value == 0 ? 0.0 : value);
}

std::string full_number(const Figure& figure) {
  return figure.value ? full_number(*figure.value) : std::string();
}

std::string short_number(double value, int places) {
  std::string text = fmt::format("{:.{}f}", value, places);
  if (places > 0) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
      text.pop_back();
    }
  }
  return text == "-0" ? "0" : text;
}

std::string share_text(double share) {
  return fmt::format("{} %", short_number(share * 100, 0));
}

std::string correlation_text(double value) {
  std::string text = fmt::format("{:.2f}", std::fabs(value));
  if (text.front() == '0') {
    text.erase(0, 1);
  }
  return value < 0 && text != ".00" ? "-" + text : text;
}

}  // namespace tiku
