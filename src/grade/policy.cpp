#include "grade/policy.h"

#include <algorithm>
#include <array>

#include "grade/policies.h"

namespace tiku {
namespace {

constexpr std::array kPolicies{
    &policy_exact,
    &policy_subset_ratio,
    &policy_subset_each,
    &policy_subset_flat,
    &policy_subset_half,
    &policy_subset_half_up,
    &policy_net,
    &policy_net_w,
    &policy_subtract,
    &policy_per_decision,
    &policy_per_decision_net,
    &policy_halves,
    &policy_coverage,
    &policy_per_error,
    &policy_penalty,
    &policy_option_map,
    &policy_per_blank,
    &policy_all_blanks,
    &policy_rubric,
    &policy_given,
};

}  // namespace

PolicyCase policy_case(const Question& question, const Ticks& ticks) {
  PolicyCase example;
  example.ticks = ticks;
  example.points = question.points;
  if (question.policy.argument) {
    example.argument = question.policy.argument->of(question.points);
  }
  example.spec = &question.policy;
  example.question = &question;
  return example;
}

bool Policy::applies_to(QuestionType type) const {
  return std::find(types.begin(), types.end(), type) != types.end();
}

std::span<const Policy* const> policies() {
  return kPolicies;
}

const Policy* find_policy(std::string_view name) {
  const auto* const found =
      std::find_if(kPolicies.begin(), kPolicies.end(),
                   [name](const Policy* policy) { return policy->name == name; });
  return found == kPolicies.end() ? nullptr : *found;
}

bool needs_option_count(const PolicySpec& spec) {
  const Policy* policy = find_policy(spec.name);
  if (policy == nullptr || !policy->needs_option_count) {
    return false;
  }
  return policy->argument != PolicyArgument::optional || !spec.argument;
}

bool pays_for_everything(const PolicySpec& spec) {
  const Policy* policy = find_policy(spec.name);
  if (policy == nullptr) {
    return false;
  }
  const bool costs_nothing = spec.argument && spec.argument->value.is_zero();
  return policy->pays_for_everything || (policy == &policy_net_w && costs_nothing);
}

std::string points_text(const Rational& points) {
  return points.is_exact_decimal() ? points.decimal() : points.fraction();
}

}  // namespace tiku
