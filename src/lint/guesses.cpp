#include "lint/guesses.h"

#include "grade/judge.h"
#include "grade/policies.h"

namespace tiku {

Guesses::Key Guesses::key_of(const Question& question) {
  const PolicySpec& policy = question.policy;
  const std::optional<Rational> argument =
      policy.argument ? std::optional(policy.argument->value) : std::nullopt;
  return {policy.name,
          argument,
          policy.argument && policy.argument->is_share,
          *policy.invalid,
          question.points,
          question.type,
          question.options.size(),
          question.right.size()};
}

std::optional<GuessShares> Guesses::of(const Question& question) {
  if (question.policy.name == policy_option_map.name || !question.also_right.empty()) {
    return guess_shares(question);
  }
  const auto [known, is_new] = known_.try_emplace(key_of(question));
  if (is_new) {
    known->second = guess_shares(question);
  }
  return known->second;
}

Rational share_of_everything(const Question& question) {
  Response response;
  response.kind = Response::Kind::answered;
  for (std::size_t option = 0; option < question.options.size(); ++option) {
    response.picks.push_back(option);
  }
  // Two ticks on a single choice are an invalid answer.
  return (question.type == QuestionType::single ? *question.policy.invalid
                                                : judge(question, response).points) /
         question.points;
}

}  // namespace tiku
