#include "bank/scoring_writer.h"

#include "bank/policy_names.h"
#include "bank/written_numbers.h"

namespace tiku {
namespace {

void write_option_map(YamlLines& out, std::size_t indent, const PolicySpec& policy) {
  out.open(indent, "scoring");
  out.open(indent + 2, "option_map");
  for (const PolicySpec::OptionPoints& option : policy.map->points) {
    out.raw_entry(indent + 4, option.label, written_number(option.points));
  }
  if (!policy.map->other.is_zero()) {
    out.raw_entry(indent + 2, "other", written_number(policy.map->other));
  }
  if (policy.map->min) {
    out.raw_entry(indent + 2, "min", written_number(*policy.map->min));
  }
  if (policy.map->max) {
    out.raw_entry(indent + 2, "max", written_number(*policy.map->max));
  }
}

bool is_usual_policy(const Question& question) {
  const PolicySpec& policy = question.policy;
  return policy.name.empty() || (policy.name == default_policy(question.type) && !policy.argument);
}

}  // namespace

bool has_usual_scoring(const Question& question) {
  return is_usual_policy(question) && question.policy.blank->is_zero() &&
         question.policy.invalid->is_zero();
}

bool is_named_policy(const PolicySpec& policy) {
  return policy.name != "option_map" && policy.blank->is_zero() && policy.invalid->is_zero();
}

void write_scoring(YamlLines& out, std::size_t indent, const Question& question) {
  const PolicySpec& policy = question.policy;
  const bool usual = is_usual_policy(question);
  if (!usual && policy.name != "option_map") {
    out.raw_entry(
        indent, "scoring",
        policy.argument ? policy.name + "(" + written_amount(*policy.argument) + ")" : policy.name);
  } else if (!usual) {
    write_option_map(out, indent, policy);
  }
  if (!policy.blank->is_zero()) {
    out.raw_entry(indent, "blank", written_number(*policy.blank));
  }
  if (!policy.invalid->is_zero()) {
    out.raw_entry(indent, "invalid", written_number(*policy.invalid));
  }
}

}  // namespace tiku
