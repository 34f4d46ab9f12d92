#include "interop/option_shares.h"

#include <algorithm>

namespace tiku {
namespace {

using Shares = std::vector<Rational>;

bool is_right(const Question& question, const Option& option) {
  return std::find(question.right.begin(), question.right.end(), option.label) !=
         question.right.end();
}

Shares two_shares(const Question& question, const Rational& right, const Rational& wrong) {
  Shares shares;
  for (const Option& option : question.options) {
    shares.push_back(is_right(question, option) ? right : wrong);
  }
  return shares;
}

/// A wrong option costs at most everything in these formats.
std::optional<Shares> with_cost(const Question& question, const Rational& right,
                                const Amount& cost) {
  const Rational share = cost.is_share ? cost.value : cost.value / question.points;
  return share > Rational(1) ? std::nullopt : std::optional(two_shares(question, right, -share));
}

/// What a wrong pick costs under net_w where nothing is stated.
Amount usual_cost(const Question& question) {
  const std::size_t wrong = question.options.size() - question.right.size();
  return {Rational(1, static_cast<std::int64_t>(std::max<std::size_t>(wrong, 2))), true};
}

std::optional<Shares> mapped_shares(const Question& question) {
  const PolicySpec& policy = question.policy;
  Shares shares;
  Rational least;
  for (const Option& option : question.options) {
    const auto stated =
        std::find_if(policy.map->points.begin(), policy.map->points.end(),
                     [&option](const auto& one) { return one.label == option.label; });
    const Rational points = stated == policy.map->points.end() ? policy.map->other : stated->points;
    shares.push_back(points / question.points);
    least = std::min(least, points);
  }
  const Rational floor = question.type == QuestionType::single ? least : Rational(0);
  const bool same_limits = policy.map->min.value_or(Rational(0)) == floor &&
                           policy.map->max.value_or(question.points) == question.points;
  const bool writable = std::all_of(shares.begin(), shares.end(), [](const Rational& share) {
    return share <= Rational(1) && share >= Rational(-1);
  });
  return same_limits && writable ? std::optional(std::move(shares)) : std::nullopt;
}

}  // namespace

std::optional<std::vector<Rational>> option_shares(const Question& question) {
  if (!question.is_choice() || question.right.empty() || question.points <= Rational(0)) {
    return std::nullopt;
  }
  const PolicySpec& policy = question.policy;
  if (policy.name == "option_map") {
    return mapped_shares(question);
  }
  if (question.type == QuestionType::single) {
    return policy.name == "penalty" && policy.argument ? with_cost(question, 1, *policy.argument)
                                                       : std::optional(two_shares(question, 1, 0));
  }
  const Rational part(1, static_cast<std::int64_t>(question.right.size()));
  if (policy.name == "net_w") {
    return with_cost(question, part, policy.argument.value_or(usual_cost(question)));
  }
  return policy.name == "subset_ratio" ? std::optional(two_shares(question, part, -1))
                                       : std::nullopt;
}

std::vector<Rational> written_shares(const Question& question) {
  const std::optional<Shares> shares = option_shares(question);
  const bool one = question.type == QuestionType::single;
  const std::int64_t right =
      static_cast<std::int64_t>(std::max<std::size_t>(question.right.size(), 1));
  return shares ? *shares
                : two_shares(question, one ? Rational(1) : Rational(1, right), one ? 0 : -1);
}

}  // namespace tiku
