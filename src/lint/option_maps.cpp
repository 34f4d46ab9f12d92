#include "lint/option_maps.h"

#include <algorithm>

#include "grade/option_map.h"
#include "grade/policies.h"

namespace tiku {
namespace {

struct Worth {
  std::string label;
  Rational points;
};

bool is_right(const Question& question, const std::string& label) {
  return std::find(question.right.begin(), question.right.end(), label) != question.right.end();
}

/// The right or the wrong options with their points, the greatest first.
std::vector<Worth> worths(const Question& question, bool right) {
  std::vector<Worth> found;
  for (const Option& option : question.options) {
    if (is_right(question, option.label) == right) {
      found.push_back({option.label, points_of_option(question.policy, option.label)});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Worth& a, const Worth& b) { return b.points < a.points; });
  return found;
}

bool can_be_judged(const Question& question) {
  return question.is_choice() && question.keyed && !question.right.empty() &&
         question.options_stated && question.points > Rational(0) &&
         question.policy.name == policy_option_map.name &&
         std::all_of(question.policy.map->points.begin(), question.policy.map->points.end(),
                     [&](const PolicySpec::OptionPoints& entry) {
                       return question.option_index(entry.label) >= 0;
                     });
}

/// The fewest right options that earn the points of the question.
std::vector<std::string> enough_of(const std::vector<Worth>& right, const Rational& points) {
  std::vector<std::string> labels;
  Rational sum;
  for (const Worth& worth : right) {
    if (sum >= points) {
      break;
    }
    sum += worth.points;
    labels.push_back(worth.label);
  }
  std::sort(labels.begin(), labels.end());
  return labels;
}

}  // namespace

MapVerdict judge_option_map(const Question& question) {
  if (!can_be_judged(question)) {
    return {};
  }
  const std::vector<Worth> right = worths(question, true);
  const std::vector<Worth> wrong = worths(question, false);
  Rational sum;
  for (const Worth& worth : right) {
    sum += worth.points;
  }
  const Rational& points = question.points;
  const Rational earned = within_limits(question.policy, points, sum);
  if (earned != points) {
    return {earned < points ? MapFault::falls_short : MapFault::goes_beyond, earned, {}};
  }
  if (question.type == QuestionType::single) {
    return {MapFault::none, earned, {}};
  }
  std::vector<std::string> enough = enough_of(right, points);
  if (enough.size() < right.size()) {
    return {MapFault::part_is_enough, earned, std::move(enough)};
  }
  if (!wrong.empty() && sum + wrong.front().points >= points) {
    return {MapFault::wrong_is_free, earned, {wrong.front().label}};
  }
  return {MapFault::none, earned, {}};
}

}  // namespace tiku
