#include "lint/selection.h"

#include <algorithm>
#include <array>

#include "bank/rules.h"
#include "base/text.h"
#include "lint/messages.h"
#include "lint/sheet_check_rules.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kFamily = "TK";
constexpr std::size_t kCodeLength = 5;

std::string in_capitals(std::string_view word) {
  std::string capitals(word);
  std::transform(capitals.begin(), capitals.end(), capitals.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return capitals;
}

const Rule* rule_named(std::string_view word, std::span<const Rule* const> rules) {
  const std::string code = in_capitals(word);
  const std::string name = fold_case(word);
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) {
    return rule->info->code == code || rule->info->name == name;
  });
  return found == rules.end() ? nullptr : *found;
}

bool begins_a_code(std::string_view beginning, std::span<const Rule* const> rules) {
  const bool is_family =
      beginning.size() == kFamily.size() + 1 && beginning.back() >= '0' && beginning.back() <= '7';
  return beginning.starts_with(kFamily) && beginning.size() < kCodeLength &&
         (is_family || std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
            return rule->info->code.starts_with(beginning);
          }));
}

/// Codes that differ in more than one place are codes of other rules, not slips.
bool is_slip(std::string_view word, std::string_view near) {
  if (!near.starts_with("tk")) {
    return true;
  }
  std::size_t different = word.size() == near.size() ? 0 : 1;
  for (std::size_t i = 0; i < std::min(word.size(), near.size()); ++i) {
    different += word[i] == near[i] ? 0U : 1U;
  }
  return different <= 1;
}

Error unknown_word(std::string_view word, std::span<const Rule* const> rules) {
  const std::string folded = fold_case(word);
  std::vector<std::string> codes;
  std::vector<std::string_view> known{"all", "none"};
  for (const Rule* rule : rules) {
    codes.push_back(fold_case(rule->info->code));
    known.push_back(rule->info->name);
  }
  known.insert(known.end(), codes.begin(), codes.end());
  const std::string_view near = suggest(folded, known);
  if (near.empty() || !is_slip(folded, near)) {
    return {text(msg::unknown_rule, visible(word))};
  }
  const bool is_code = near.starts_with("tk");
  return {
      text(msg::unknown_rule_near, visible(word), is_code ? in_capitals(near) : std::string(near))};
}

/// Commas as Chinese keyboards make them part words too.
std::string with_plain_commas(std::string_view list) {
  std::string plain;
  for (const std::string_view piece : split(list, "，")) {
    plain += std::string(piece) + ",";
  }
  return plain;
}

}  // namespace

Result<RuleWord> parse_rule_word(std::string_view word, std::span<const Rule* const> rules) {
  word = trim(word);
  const std::string capitals = in_capitals(word);
  if (capitals == "NONE") {
    return RuleWord{};
  }
  if (capitals == "ALL" || capitals == kFamily) {
    return RuleWord{RuleWord::Kind::beginning, std::string(kFamily)};
  }
  if (const Rule* rule = rule_named(word, rules)) {
    return RuleWord{RuleWord::Kind::rule, std::string(rule->info->code)};
  }
  if (begins_a_code(capitals, rules)) {
    return RuleWord{RuleWord::Kind::beginning, capitals};
  }
  return unknown_word(word, rules);
}

Result<std::vector<RuleWord>> parse_rule_words(std::string_view list,
                                               std::span<const Rule* const> rules) {
  std::vector<RuleWord> words;
  const std::string plain = with_plain_commas(list);
  for (const std::string_view piece : split(plain, ",")) {
    if (trim(piece).empty()) {
      continue;
    }
    Result<RuleWord> word = parse_rule_word(piece, rules);
    if (!word) {
      return word.error();
    }
    words.push_back(std::move(*word));
  }
  return words;
}

bool is_about_reading(const RuleInfo& rule) {
  const bool family_of_files = rule.code.starts_with("TK0") && rule.severity == Severity::error;
  constexpr std::array kMore{&rules::not_a_bank,      &rules::no_answer_column,
                             &rule::no_answer_header, &rules::unreadable_sheet,
                             &rule::other_exam,       &rules::nothing_to_grade};
  return family_of_files || std::find(kMore.begin(), kMore.end(), &rule) != kMore.end();
}

Result<void> check_may_be_off(const RuleWord& word, std::span<const Rule* const> rules) {
  if (word.kind != RuleWord::Kind::rule) {
    return {};
  }
  const Rule* rule = rule_named(word.code, rules);
  if (rule == nullptr || !is_about_reading(*rule->info)) {
    return {};
  }
  return Error{text(msg::rule_always_on, rule->info->code, rule->info->name)};
}

Selection::Selection(std::span<const Rule* const> rules, std::optional<int> set)
    : rules_(rules), set_(set) {}

void Selection::add(const std::vector<SelectionStep>& steps) {
  steps_.insert(steps_.end(), steps.begin(), steps.end());
}

bool Selection::is_offered(const RuleInfo& rule) const {
  const auto found = std::lower_bound(
      rules_.begin(), rules_.end(), rule.code,
      [](const Rule* record, std::string_view code) { return record->info->code < code; });
  if (found == rules_.end() || (*found)->info->code != rule.code) {
    return true;
  }
  return !(*found)->on_request && (!set_ || (*found)->set <= *set_);
}

bool Selection::names(const RuleWord& word, const RuleInfo& rule) const {
  switch (word.kind) {
    case RuleWord::Kind::none:
      return false;
    case RuleWord::Kind::rule:
      return rule.code == word.code;
    case RuleWord::Kind::beginning:
      return rule.code.starts_with(word.code);
  }
  return false;
}

/// The most exact wish about a rule, the last of several.
const SeverityWish* Selection::wish_for(const SelectionStep& step, const RuleInfo& rule) const {
  const SeverityWish* best = nullptr;
  for (const SeverityWish& wish : step.severities) {
    const bool better = best == nullptr || wish.word.code.size() >= best->word.code.size();
    best = names(wish.word, rule) && better ? &wish : best;
  }
  return best;
}

bool Selection::has(const RuleInfo& rule) const {
  if (is_about_reading(rule)) {
    return true;
  }
  const bool offered = is_offered(rule);
  bool on = offered;
  for (const SelectionStep& step : steps_) {
    const SeverityWish* wish = wish_for(step, rule);
    on = on && (wish == nullptr || wish->severity.has_value());
    if (!step.severities.empty()) {
      continue;
    }
    const bool adds = step.verb != SelectionVerb::ignore;
    const bool named = std::any_of(step.words.begin(), step.words.end(), [&](const RuleWord& word) {
      return names(word, rule) && (!adds || offered || word.kind == RuleWord::Kind::rule);
    });
    if (step.verb == SelectionVerb::select) {
      on = named;
    } else if (named) {
      on = adds;
    }
  }
  return on;
}

std::optional<Severity> Selection::severity(const RuleInfo& rule) const {
  std::optional<Severity> severity;
  if (is_about_reading(rule)) {
    return severity;
  }
  for (const SelectionStep& step : steps_) {
    const SeverityWish* wish = wish_for(step, rule);
    severity = wish != nullptr && wish->severity ? wish->severity : severity;
  }
  return severity;
}

}  // namespace tiku
