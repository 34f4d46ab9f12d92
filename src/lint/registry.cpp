#include "lint/registry.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "lint/messages.h"
#include "lint/rule_records.h"

namespace tiku {

std::span<const Rule* const> all_rules() {
  return kRuleRecords;
}

std::vector<const Rule*> default_rules() {
  std::vector<const Rule*> rules;
  for (const Rule* rule : all_rules()) {
    if (!rule->on_request) {
      rules.push_back(rule);
    }
  }
  return rules;
}

const Rule* find_rule(std::string_view code_or_name) {
  const std::string wanted = fold_case(code_or_name);
  for (const Rule* rule : all_rules()) {
    if (fold_case(rule->info->code) == wanted || rule->info->name == wanted) {
      return rule;
    }
  }
  return nullptr;
}

const Message& rule_family(std::string_view code) {
  static constexpr std::array kFamilies = {
      &msg::family_file, &msg::family_identity,   &msg::family_answers, &msg::family_scoring,
      &msg::family_text, &msg::family_duplicates, &msg::family_writing, &msg::family_sheets};
  const auto family = static_cast<std::size_t>(code.size() > 2 ? code[2] - '0' : 0);
  return *kFamilies[std::min(family, kFamilies.size() - 1)];
}

}  // namespace tiku
