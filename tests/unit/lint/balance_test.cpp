// Expected values: the worked examples of the item-writing literature (22 of 40, A9 B21 C24 D6) and
// the tables of the NIST e-Handbook; the rest by hand.
#include "lint/balance.h"

#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

GuessCount counted(int items, int hits, std::size_t options) {
  GuessCount count;
  for (int i = 0; i < items; ++i) {
    count.add(options, i < hits);
  }
  return count;
}

using Counts = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("22 longest keys of 40 four-option questions are z = 4.38") {
  const GuessCount count = counted(40, 22, 4);
  CHECK(count.hits() == 22);
  CHECK(count.expected() == doctest::Approx(10));
  CHECK(count.z() == doctest::Approx(4.38178).epsilon(1e-5));
}

TEST_CASE("questions with different numbers of options have chances of their own") {
  GuessCount count = counted(10, 5, 2);
  count.add(4, true);
  CHECK(count.expected() == doctest::Approx(5.25));
  CHECK(count.z() == doctest::Approx(0.75 / 1.6393596).epsilon(1e-6));
  CHECK(GuessCount().z() == 0);
}

TEST_CASE("A 9, B 21, C 24, D 6 give 15.6, beyond 7.815") {
  CHECK(chi_square(Counts{9, 21, 24, 6}) == doctest::Approx(15.6));
  CHECK(critical_chi_square(3) == doctest::Approx(7.815));
  CHECK(are_uneven(Counts{9, 21, 24, 6}));
  CHECK(chi_square(Counts{}) == 0);
}

TEST_CASE("what chance may do is not uneven") {
  CHECK(chi_square(Counts{10, 20, 20, 10}) == doctest::Approx(20.0 / 3));
  CHECK_FALSE(are_uneven(Counts{10, 20, 20, 10}));
  CHECK_FALSE(are_uneven(Counts{15, 15, 15, 15}));
}

TEST_CASE("too few questions to expect five a position say nothing") {
  CHECK_FALSE(are_uneven(Counts{19, 0, 0, 0}));
  CHECK(are_uneven(Counts{20, 0, 0, 0}));
}

TEST_CASE("one position, or more than the table has, says nothing") {
  CHECK_FALSE(are_uneven(Counts{100}));
  CHECK_FALSE(are_uneven(Counts(11, 100)));
  CHECK(critical_chi_square(0) == 0);
  CHECK(critical_chi_square(9) == doctest::Approx(16.919));
  CHECK(critical_chi_square(10) == 0);
}

TEST_CASE("a share is lopsided where the binomial tail is below one in a hundred") {
  // Two-sided exact tails: 10 of 10 0.0020, 9 of 10 0.0215; 17 of 20 0.0026, 16 of 20 0.0118.
  CHECK(is_lopsided(10, 10));
  CHECK_FALSE(is_lopsided(9, 10));
  CHECK(is_lopsided(17, 20));
  CHECK(is_lopsided(3, 20));
  CHECK_FALSE(is_lopsided(16, 20));
  CHECK_FALSE(is_lopsided(0, 0));
}

TEST_CASE("the surprising run grows by one as the items double") {
  CHECK(surprising_run(10) == 9);
  CHECK(surprising_run(20) == 10);
  CHECK(surprising_run(40) == 11);
  CHECK(surprising_run(64) == 11);
  CHECK(surprising_run(1000) == 15);
}

}  // namespace tiku
