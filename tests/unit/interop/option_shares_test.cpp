#include "interop/option_shares.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

Question choice(QuestionType type, const std::vector<std::string>& right,
                const PolicySpec& policy) {
  Question question;
  question.type = type;
  question.points = 2;
  question.options = {{"A", "a", {}}, {"B", "b", {}}, {"C", "c", {}}, {"D", "d", {}}};
  question.right = right;
  question.policy = policy;
  return question;
}

PolicySpec policy(const std::string& name, std::optional<Amount> argument = {}) {
  PolicySpec spec;
  spec.name = name;
  spec.argument = argument;
  return spec;
}

std::string shares(const Question& question) {
  const std::optional<std::vector<Rational>> all = option_shares(question);
  std::string out;
  for (const Rational& share : all.value_or(std::vector<Rational>())) {
    out += share.fraction() + " ";
  }
  return all ? out : "none";
}

}  // namespace

TEST_CASE("what each option earns, where the scoring is that") {
  constexpr QuestionType kOne = QuestionType::single;
  constexpr QuestionType kSome = QuestionType::multiple;
  CHECK(shares(choice(kOne, {"B"}, policy("exact"))) == "0 1 0 0 ");
  CHECK(shares(choice(kOne, {"B"}, policy("penalty", Amount{Rational(1, 2), false}))) ==
        "-1/4 1 -1/4 -1/4 ");
  CHECK(shares(choice(kOne, {"B"}, policy("penalty", Amount{3, false}))) == "none");
  CHECK(shares(choice(kSome, {"A", "B"}, policy("subset_ratio"))) == "1/2 1/2 -1 -1 ");
  CHECK(shares(choice(kSome, {"A", "B"}, policy("net_w"))) == "1/2 1/2 -1/2 -1/2 ");
  CHECK(shares(choice(kSome, {"A", "B"}, policy("net_w", Amount{0, false}))) == "1/2 1/2 0 0 ");
  CHECK(shares(choice(kSome, {"A", "B"}, policy("exact"))) == "none");
  CHECK(shares(choice(kSome, {}, policy("exact"))) == "none");
}

TEST_CASE("an option map gives shares where its limits are those of the formats") {
  PolicySpec map = policy("option_map");
  map.map.edit().points = {{"A", 1}, {"B", 2}};
  map.map.edit().other = -1;
  CHECK(shares(choice(QuestionType::multiple, {"B"}, map)) == "1/2 1 -1/2 -1/2 ");
  CHECK(shares(choice(QuestionType::single, {"B"}, map)) == "none");
  map.map.edit().min = -1;
  CHECK(shares(choice(QuestionType::single, {"B"}, map)) == "1/2 1 -1/2 -1/2 ");
  CHECK(shares(choice(QuestionType::multiple, {"B"}, map)) == "none");
  map.map.edit().max = 3;
  CHECK(shares(choice(QuestionType::single, {"B"}, map)) == "none");
}

}  // namespace tiku
