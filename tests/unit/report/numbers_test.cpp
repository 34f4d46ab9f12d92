#include "report/numbers.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

TEST_CASE("A score is exact up to four decimals, else rounded half away from zero") {
  CHECK(score_text(Rational(87)) == "87");
  CHECK(score_text(Rational(173, 2)) == "86.5");
  CHECK(score_text(Rational(200, 3)) == "66.6667");
  CHECK(score_text(Rational(-1, 3)) == "-0.3333");
  CHECK(score_text(Rational(1, 20000)) == "0.0001");
}

TEST_CASE("A failing score never prints as the pass mark") {
  CHECK(score_text(Rational(799'999, 10'000), Rational(80)) == "79.9999");
  CHECK(score_text(Rational(7'999'999, 100'000), Rational(80)) == "79.99999");
  CHECK(score_text(Rational(80), Rational(80)) == "80");
  CHECK(score_text(Rational(81), Rational(80)) == "81");
  // The pass mark is 2/3 of 100; both would read 66.6667.
  CHECK(score_text(Rational(666'666'666, 10'000'000), Rational(200, 3)) == "66.6666666");
  // No nine decimals tell it from 80.
  const Rational close = Rational(80) - Rational(1, 10'000'000'000);
  CHECK(score_text(close, Rational(80)) == "799999999999/10000000000");
}

TEST_CASE("A percentage has its places, more only where it would read as the pass mark") {
  CHECK(percent_text(Rational(173, 2), Rational(100), 2) == "86.50");
  CHECK(percent_text(Rational(2), Rational(3), 2) == "66.67");
  CHECK(percent_text(Rational(0), Rational(0), 2).empty());
  CHECK(percent_text(Rational(79'996, 1000), Rational(100), 2, Rational(80)) == "79.996");
  CHECK(percent_text(Rational(79'996, 1000), Rational(100), 1, Rational(80)) == "79.996");
  CHECK(percent_text(Rational(80), Rational(100), 1, Rational(80)) == "80.0");
}

TEST_CASE("Statistics of files keep every digit, undefined ones are empty") {
  CHECK(full_number(0.1) == "0.1");
  CHECK(full_number(2.0 / 3) == "0.6666666666666666");
  CHECK(full_number(-0.0) == "0");
  CHECK(full_number(Figure(Why::no_variance)).empty());
}

TEST_CASE("Numbers on a screen are short") {
  CHECK(short_number(86.64, 1) == "86.6");
  CHECK(short_number(87.0, 2) == "87");
  CHECK(short_number(-0.01, 1) == "0");
  CHECK(share_text(0.274) == "27 %");
  CHECK(correlation_text(0.784) == ".78");
  CHECK(correlation_text(-0.21) == "-.21");
  CHECK(correlation_text(1) == "1.00");
  CHECK(correlation_text(-0.001) == ".00");
}

}  // namespace
}  // namespace tiku
