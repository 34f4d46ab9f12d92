#include "grade/guess.h"

#include "grade/judge.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 12;

/// The response that ticks the options whose bits are set.
Response ticks(std::uint32_t set, std::size_t options) {
  Response response;
  response.kind = Response::Kind::answered;
  for (std::size_t option = 0; option < options; ++option) {
    if ((set >> option & 1U) != 0) {
      response.picks.push_back(option);
    }
  }
  return response;
}

bool is_one_bit(std::uint32_t set) {
  return (set & (set - 1)) == 0;
}

}  // namespace

std::optional<GuessShares> guess_shares(const Question& question) {
  const std::size_t options = question.options.size();
  const bool has_key = question.keyed && !question.right.empty();
  if (!question.is_choice() || !has_key || question.points <= Rational(0) || options == 0 ||
      options > kMostOptions) {
    return std::nullopt;
  }
  const std::uint32_t everything = (1U << options) - 1;
  const bool single = question.type == QuestionType::single;
  Rational sum;
  std::int64_t sets = 0;
  for (std::uint32_t set = 1; set <= everything; ++set) {
    if (!single || is_one_bit(set)) {
      sum += judge(question, ticks(set, options)).points / question.points;
      ++sets;
    }
  }
  // Two ticks on a single choice are an invalid answer.
  const Rational all =
      single ? question.policy.invalid : judge(question, ticks(everything, options)).points;
  return GuessShares{all / question.points, sum / Rational(sets)};
}

}  // namespace tiku
