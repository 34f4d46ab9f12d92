#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// An exact fraction, always in lowest terms with a positive denominator. Points are rationals
/// until printed.
///
/// Numerator and denominator are 128 bits wide. What is read from files is limited (parse_rational)
/// so that no exam can overflow them; an overflow all the same is a broken invariant and aborts,
/// never a wrong number.
class Rational {
 public:
  constexpr Rational() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): whole numbers are points too.
  constexpr Rational(std::int64_t whole) : numerator_(whole) {}

  Rational(std::int64_t numerator, std::int64_t denominator);

  Rational operator-() const;
  Rational& operator+=(const Rational& other);
  Rational& operator-=(const Rational& other);
  Rational& operator*=(const Rational& other);
  /// `other` must not be zero.
  Rational& operator/=(const Rational& other);

  friend Rational operator+(Rational a, const Rational& b) { return a += b; }

  friend Rational operator-(Rational a, const Rational& b) { return a -= b; }

  friend Rational operator*(Rational a, const Rational& b) { return a *= b; }

  friend Rational operator/(Rational a, const Rational& b) { return a /= b; }

  friend bool operator==(const Rational& a, const Rational& b) = default;
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);

  bool is_zero() const { return numerator_ == 0; }

  bool is_integer() const { return denominator_ == 1; }

  /// The greatest integer that is not above this.
  std::int64_t floor() const;
  /// The least integer that is not below this.
  std::int64_t ceil() const;
  double to_double() const;

  /// The fraction itself: "3/2", "-1/3", "2".
  std::string fraction() const;
  /// Exactly where at most `places` decimals suffice, else rounded half away from zero: "1.5",
  /// "0.6667", "-2". Trailing zeros are left out; there is no "-0".
  std::string decimal(int places = 4) const;
  /// Always `places` decimals, rounded half away from zero: "86.60".
  std::string fixed(int places) const;
  /// Whether decimal(places) loses nothing.
  bool is_exact_decimal(int places = 4) const;

  /// The denominator, where it fits 64 bits; used to refuse files whose fractions have no common
  /// unit.
  std::optional<std::int64_t> denominator() const;

 private:
  __extension__ using Int128 = __int128;

  void reduce();

  Int128 numerator_ = 0;
  Int128 denominator_ = 1;
};

/// "2", "0.5", "-1.25", "1/3": at most 9 digits before and 6 after the point, a fraction of at most
/// 6 digits each. No exponent, no white space, no octal; nothing else is read.
std::optional<Rational> parse_rational(std::string_view text);

}  // namespace tiku
