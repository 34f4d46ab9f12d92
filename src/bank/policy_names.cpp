#include "bank/policy_names.h"

namespace tiku {
namespace {

constexpr unsigned kSets = type_bit(QuestionType::multiple) | type_bit(QuestionType::indeterminate);
constexpr unsigned kPicks = kSets | type_bit(QuestionType::single);
constexpr unsigned kClosed = kPicks | type_bit(QuestionType::judge);
constexpr unsigned kFill = type_bit(QuestionType::fill);
constexpr unsigned kOpen =
    type_bit(QuestionType::short_answer) | type_bit(QuestionType::case_study);

constexpr PolicyName kPolicies[] = {
    {"exact", ArgumentKind::none, kClosed | kFill},
    {"subset_ratio", ArgumentKind::none, kPicks},
    {"subset_each", ArgumentKind::required, kPicks},
    {"subset_flat", ArgumentKind::required, kPicks},
    {"subset_half", ArgumentKind::none, kPicks},
    {"subset_half_up", ArgumentKind::none, kPicks},
    {"net", ArgumentKind::none, kPicks},
    {"net_w", ArgumentKind::optional, kPicks, true},
    {"subtract", ArgumentKind::none, kPicks, true},
    {"per_decision", ArgumentKind::none, kSets, true},
    {"per_decision_net", ArgumentKind::none, kSets, true},
    {"halves", ArgumentKind::none, kSets, true},
    {"coverage", ArgumentKind::none, kPicks},
    {"per_error", ArgumentKind::required, kSets},
    {"penalty", ArgumentKind::required, kClosed},
    {"option_map", ArgumentKind::none, kPicks},
    {"per_blank", ArgumentKind::none, kFill},
    {"all_blanks", ArgumentKind::none, kFill},
    {"rubric", ArgumentKind::none, kOpen},
    {"given", ArgumentKind::none, type_bit(QuestionType::given)},
};

}  // namespace

std::span<const PolicyName> policy_names() {
  return kPolicies;
}

const PolicyName* find_policy_name(std::string_view name) {
  for (const PolicyName& policy : kPolicies) {
    if (policy.name == name) {
      return &policy;
    }
  }
  return nullptr;
}

std::string_view default_policy(QuestionType type) {
  switch (type) {
    case QuestionType::fill:
      return "per_blank";
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return "rubric";
    case QuestionType::given:
      return "given";
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
    case QuestionType::judge:
      return "exact";
  }
  return {};
}

}  // namespace tiku
