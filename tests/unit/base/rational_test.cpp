#include "base/rational.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("thirds add up to one and ten tenths to one") {
  const Rational third(1, 3);
  CHECK(third + third + third == Rational(1));
  Rational sum;
  for (int i = 0; i < 10; ++i) {
    sum += Rational(1, 10);
  }
  CHECK(sum == Rational(1));
}

TEST_CASE("fractions are kept in lowest terms with a positive denominator") {
  CHECK(Rational(4, -6).fraction() == "-2/3");
  CHECK((Rational(3, 2) * Rational(2, 3)).fraction() == "1");
  CHECK((Rational(1) / Rational(-4)).fraction() == "-1/4");
  CHECK(Rational(1, 3) < Rational(34, 100));
}

TEST_CASE("decimals are exact to four places, else rounded half away from zero") {
  CHECK(Rational(3, 2).decimal() == "1.5");
  CHECK(Rational(2, 3).decimal() == "0.6667");
  CHECK(Rational(-2, 3).decimal() == "-0.6667");
  CHECK(Rational(100).decimal() == "100");
  CHECK(Rational(-1, 100000).decimal() == "0");
  CHECK(Rational(1, 8).decimal(2) == "0.13");
  CHECK(Rational(-1, 8).decimal(2) == "-0.13");
  CHECK(Rational(866, 10).fixed(2) == "86.60");
  CHECK(Rational(1, 16).is_exact_decimal());
  CHECK_FALSE(Rational(1, 3).is_exact_decimal());
}

TEST_CASE("floor and ceiling go down and up, below zero too") {
  CHECK(Rational(-3, 2).floor() == -2);
  CHECK(Rational(-3, 2).ceil() == -1);
  CHECK(Rational(3, 2).floor() == 1);
  CHECK(Rational(3, 2).ceil() == 2);
  CHECK(Rational(2).floor() == 2);
}

TEST_CASE("numbers are read strictly") {
  CHECK(parse_rational("0012") == Rational(12));
  CHECK(parse_rational("-1.25") == Rational(-5, 4));
  CHECK(parse_rational("1/3") == Rational(1, 3));
  CHECK(parse_rational("-2/4") == Rational(-1, 2));
  for (const char* bad :
       {"", "-", "1e3", "0x1F", " 1", "1.", ".5", "1/0", "1.5/2", "nan", "1,000", "1234567890"}) {
    CHECK_MESSAGE(!parse_rational(bad), bad);
  }
}

}  // namespace tiku
