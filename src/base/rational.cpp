#include "base/rational.h"

#include "base/assert.h"

namespace tiku {
namespace {

__extension__ using Int128 = __int128;

Int128 absolute(Int128 value) {
  return value < 0 ? -value : value;
}

Int128 greatest_common_divisor(Int128 a, Int128 b) {
  a = absolute(a);
  b = absolute(b);
  while (b != 0) {
    const Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

Int128 multiply(Int128 a, Int128 b) {
  Int128 product = 0;
  TIKU_ASSERT(!__builtin_mul_overflow(a, b, &product));
  return product;
}

Int128 add(Int128 a, Int128 b) {
  Int128 sum = 0;
  TIKU_ASSERT(!__builtin_add_overflow(a, b, &sum));
  return sum;
}

std::string digits(Int128 value) {
  if (value == 0) {
    return "0";
  }
  std::string out;
  for (Int128 rest = absolute(value); rest != 0; rest /= 10) {
    out.insert(out.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
  }
  return value < 0 ? "-" + out : out;
}

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) {
    power *= 10;
  }
  return power;
}

/// numerator/denominator in units of 10^-places, rounded half away from zero.
Int128 scaled(Int128 numerator, Int128 denominator, int places) {
  const Int128 top = multiply(absolute(numerator), power_of_ten(places));
  const Int128 rounded = top / denominator + (top % denominator * 2 >= denominator ? 1 : 0);
  return numerator < 0 ? -rounded : rounded;
}

std::string with_point(Int128 value, int places) {
  std::string text = digits(absolute(value));
  if (places > 0) {
    const auto wanted = static_cast<std::size_t>(places) + 1;
    if (text.size() < wanted) {
      text.insert(0, wanted - text.size(), '0');
    }
    text.insert(text.size() - static_cast<std::size_t>(places), 1, '.');
  }
  return value < 0 ? "-" + text : text;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads 1 to `most` digits at `at` and moves past them.
std::optional<std::int64_t> read_digits(std::string_view text, std::size_t& at, std::size_t most) {
  const std::size_t start = at;
  std::int64_t value = 0;
  while (at < text.size() && is_digit(text[at]) && at - start < most) {
    value = value * 10 + (text[at++] - '0');
  }
  if (at == start || (at < text.size() && is_digit(text[at]))) {
    return std::nullopt;
  }
  return value;
}

}  // namespace

Rational::Rational(std::int64_t numerator, std::int64_t denominator)
    : numerator_(numerator), denominator_(denominator) {
  TIKU_ASSERT(denominator != 0);
  reduce();
}

void Rational::reduce() {
  if (denominator_ < 0) {
    numerator_ = -numerator_;
    denominator_ = -denominator_;
  }
  const Int128 divisor = greatest_common_divisor(numerator_, denominator_);
  if (divisor > 1) {
    numerator_ /= divisor;
    denominator_ /= divisor;
  }
}

Rational Rational::operator-() const {
  Rational result = *this;
  result.numerator_ = -result.numerator_;
  return result;
}

Rational& Rational::operator+=(const Rational& other) {
  if (denominator_ == other.denominator_) {
    numerator_ = add(numerator_, other.numerator_);
    if (denominator_ != 1) {
      reduce();
    }
    return *this;
  }
  const Int128 divisor = greatest_common_divisor(denominator_, other.denominator_);
  const Int128 left = multiply(numerator_, other.denominator_ / divisor);
  const Int128 right = multiply(other.numerator_, denominator_ / divisor);
  numerator_ = add(left, right);
  denominator_ = multiply(denominator_, other.denominator_ / divisor);
  reduce();
  return *this;
}

Rational& Rational::operator-=(const Rational& other) {
  return *this += -other;
}

Rational& Rational::operator*=(const Rational& other) {
  const Int128 first = greatest_common_divisor(numerator_, other.denominator_);
  const Int128 second = greatest_common_divisor(other.numerator_, denominator_);
  numerator_ = multiply(numerator_ / first, other.numerator_ / second);
  denominator_ = multiply(denominator_ / second, other.denominator_ / first);
  reduce();
  return *this;
}

Rational& Rational::operator/=(const Rational& other) {
  TIKU_ASSERT(!other.is_zero());
  Rational inverse;
  inverse.numerator_ = other.denominator_;
  inverse.denominator_ = other.numerator_;
  inverse.reduce();
  return *this *= inverse;
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
  if (a.denominator_ == b.denominator_) {
    return a.numerator_ <=> b.numerator_;
  }
  const Int128 left = multiply(a.numerator_, b.denominator_);
  const Int128 right = multiply(b.numerator_, a.denominator_);
  return left <=> right;
}

std::int64_t Rational::floor() const {
  const Int128 whole = numerator_ / denominator_;
  return static_cast<std::int64_t>(numerator_ % denominator_ < 0 ? whole - 1 : whole);
}

std::int64_t Rational::ceil() const {
  const Int128 whole = numerator_ / denominator_;
  return static_cast<std::int64_t>(numerator_ % denominator_ > 0 ? whole + 1 : whole);
}

double Rational::to_double() const {
  return static_cast<double>(numerator_) / static_cast<double>(denominator_);
}

std::string Rational::fraction() const {
  return is_integer() ? digits(numerator_) : digits(numerator_) + "/" + digits(denominator_);
}

bool Rational::is_exact_decimal(int places) const {
  return power_of_ten(places) % denominator_ == 0;
}

std::string Rational::decimal(int places) const {
  std::string text = with_point(scaled(numerator_, denominator_, places), places);
  if (places > 0) {
    while (text.back() == '0') {
      text.pop_back();
    }
    if (text.back() == '.') {
      text.pop_back();
    }
  }
  return text == "-0" ? "0" : text;
}

std::string Rational::fixed(int places) const {
  return with_point(scaled(numerator_, denominator_, places), places);
}

std::optional<std::int64_t> Rational::denominator() const {
  if (denominator_ > INT64_MAX) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(denominator_);
}

std::optional<Rational> parse_rational(std::string_view text) {
  std::size_t at = 0;
  const bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) {
    ++at;
  }
  const std::optional<std::int64_t> whole = read_digits(text, at, 9);
  if (!whole) {
    return std::nullopt;
  }
  Rational value = *whole;
  if (at < text.size() && text[at] == '.') {
    const std::size_t start = ++at;
    const std::optional<std::int64_t> part = read_digits(text, at, 6);
    if (!part) {
      return std::nullopt;
    }
    std::int64_t unit = 1;
    for (std::size_t i = start; i < at; ++i) {
      unit *= 10;
    }
    value += Rational(*part, unit);
  } else if (at < text.size() && text[at] == '/') {
    const std::optional<std::int64_t> below = read_digits(text, ++at, 6);
    if (!below || *below == 0 || *whole > 999999) {
      return std::nullopt;
    }
    value = Rational(*whole, *below);
  }
  if (at != text.size()) {
    return std::nullopt;
  }
  return negative ? -value : value;
}

}  // namespace tiku
