#include "grade/guess.h"

#include <doctest/doctest.h>

#include "grade/judge.h"
#include "unit/grade/policy_cases.h"

namespace tiku {
namespace {

/// The mean over every set of ticks, one by one.
Rational slow_random_share(const Question& question) {
  const std::size_t options = question.options.size();
  Rational sum;
  std::int64_t sets = 0;
  for (std::uint32_t set = 1; set < 1U << options; ++set) {
    Response response;
    response.kind = Response::Kind::answered;
    for (std::size_t option = 0; option < options; ++option) {
      if ((set >> option & 1U) != 0) {
        response.picks.push_back(option);
      }
    }
    if (question.type != QuestionType::single || response.picks.size() == 1) {
      sum += reference_judge(question, response).points;
      ++sets;
    }
  }
  return sum / question.points / Rational(sets);
}

}  // namespace

TEST_CASE("what ticking everything and guessing earn is known for a question") {
  const auto shares = guess_shares(choice_question(5, "ABD", 2, "subtract"));
  REQUIRE(shares.has_value());
  CHECK(shares->everything == Rational(3, 5));
  CHECK(shares->random.fixed(3) == "0.342");
}

TEST_CASE("random ticks earn what the published table says, on the mean of all 31 sets") {
  constexpr std::pair<const char*, const char*> kTable[] = {
      {"exact", "0.032"},
      {"subset_ratio", "0.129"},
      {"subset_each(1/2)", "0.105"},
      {"subset_flat(40%)", "0.110"},
      {"net", "0.247"},
      {"net_w", "0.194"},
      {"per_decision", "0.503"},
      {"per_decision_net", "0.194"},
      {"halves", "0.194"},
      {"coverage", "0.358"},
      {"per_error(1)", "0.113"},
      {"{option_map: {A: 1, B: 1, D: 1/2, C: -1}, other: -1/2, min: 0, max: 2}", "0.339"},
  };
  for (const auto& row : kTable) {
    CAPTURE(row.first);
    CHECK(guess_shares(choice_question(5, "ABD", 2, row.first))->random.fixed(3) == row.second);
  }
}

TEST_CASE("what random ticks earn is the mean of all sets, tried one by one") {
  constexpr const char* kPolicies[] = {
      "exact",
      "subset_ratio",
      "subset_half_up",
      "net",
      "subtract",
      "per_decision",
      "halves",
      "coverage",
      "per_error(1/3)",
      "{option_map: {A: 1, B: 2/3, C: -1, F: 1/2}, other: -1/4, min: -1, max: 2}"};
  constexpr const char* kKeys[] = {"A", "ABD", "BCDEF", "ABCDEF"};
  for (const char* policy : kPolicies) {
    for (const char* key : kKeys) {
      CAPTURE(policy);
      CAPTURE(key);
      Question question = choice_question(6, key, 3, policy);
      CHECK(guess_shares(question)->random == slow_random_share(question));
      question.also_right = {{"A", "C"}, {"B", "C", "F"}};
      CHECK(guess_shares(question)->random == slow_random_share(question));
      question.type = QuestionType::single;
      CHECK(guess_shares(question)->random == slow_random_share(question));
    }
  }
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
