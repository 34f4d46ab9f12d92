#include "grade/guess.h"

#include <doctest/doctest.h>

#include "unit/grade/policy_cases.h"

namespace tiku {

TEST_CASE("what ticking everything and guessing earn is known for a question") {
  const auto shares = guess_shares(choice_question(5, "ABD", 2, "subtract"));
  REQUIRE(shares.has_value());
  CHECK(shares->everything == Rational(3, 5));
  CHECK(shares->random.fixed(3) == "0.342");
}

TEST_CASE("a single choice is guessed one option at a time") {
  const auto fair = guess_shares(choice_question(4, "C", 3, "penalty(1)"));
  REQUIRE(fair.has_value());
  CHECK(fair->random == Rational(0));
  CHECK(fair->everything == Rational(0));
  CHECK(guess_shares(choice_question(4, "C", 3, "exact"))->random == Rational(1, 4));
}

TEST_CASE("questions that cannot be guessed at have no shares") {
  CHECK_FALSE(guess_shares(choice_question(13, "C", 3, "exact")).has_value());
  CHECK_FALSE(guess_shares(choice_question(4, "C", 0, "exact")).has_value());
  Question unkeyed = choice_question(4, "C", 1, "exact");
  unkeyed.keyed = false;
  CHECK_FALSE(guess_shares(unkeyed).has_value());
}

}  // namespace tiku
