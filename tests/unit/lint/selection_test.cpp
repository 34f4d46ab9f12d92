#include "lint/selection.h"

#include <string>

#include <doctest/doctest.h>

#include "bank/rules.h"
#include "format/yaml_rules.h"
#include "lint/settings.h"

namespace tiku {
namespace {

constexpr RuleInfo kOld{"TK601", "old-advice", Severity::advice, {"old", "旧"}};
constexpr RuleInfo kNew{"TK602", "new-advice", Severity::advice, {"new", "新"}};

const Rule kKeyRule{
    .info = &rules::key_outside_options, .explanation = {"why", "原因"}, .bad = {}, .good = {}};
const Rule kOldRule{.info = &kOld, .explanation = {"why", "原因"}, .bad = {}, .good = {}};
const Rule kNewRule{.info = &kNew, .set = 2, .explanation = {"why", "原因"}, .bad = {}, .good = {}};
const Rule kSyntaxRule{
    .info = &rules::yaml_syntax, .explanation = {"why", "原因"}, .bad = {}, .good = {}};
const Rule* const kRules[] = {&kSyntaxRule, &kKeyRule, &kOldRule, &kNewRule};

SelectionStep step(SelectionVerb verb, std::string_view words) {
  return {verb, parse_rule_words(words, kRules).value()};
}

/// The codes that are on, after steps written as "select TK6", "ignore TK601" ...
std::string on(std::vector<SelectionStep> steps, std::optional<int> set = {}) {
  Selection selection(kRules, set);
  selection.add(steps);
  std::string out;
  for (const Rule* rule : kRules) {
    out += selection.has(*rule->info) ? std::string(rule->info->code) + " " : "";
  }
  return out;
}

constexpr auto kSelect = SelectionVerb::select;
constexpr auto kIgnore = SelectionVerb::ignore;
constexpr auto kExtend = SelectionVerb::extend;

std::string complaint(std::string_view word) {
  const Result<RuleWord> read = parse_rule_word(word, kRules);
  return read ? "(none)" : read.error().what.in(Lang::en);
}

}  // namespace

TEST_CASE("rules are named by code, beginning, name, all and none, in any case") {
  CHECK(parse_rule_word("tk201", kRules)->code == "TK201");
  CHECK(parse_rule_word(" key-outside-options ", kRules)->code == "TK201");
  CHECK(parse_rule_word("TK201", kRules)->kind == RuleWord::Kind::rule);
  CHECK(parse_rule_word("TK6", kRules)->kind == RuleWord::Kind::beginning);
  CHECK(parse_rule_word("tk60", kRules)->code == "TK60");
  CHECK(parse_rule_word("all", kRules)->code == "TK");
  CHECK(parse_rule_word("NONE", kRules)->kind == RuleWord::Kind::none);
  CHECK(parse_rule_words("TK201, ，TK601,", kRules)->size() == 2);
  CHECK(parse_rule_words("TK201，TK601", kRules)->size() == 2);
}

TEST_CASE("an unknown word gets the nearest, else what can be written") {
  CHECK(complaint("TK20l") == "\"TK20l\" is no rule; did you mean \"TK201\"?");
  CHECK(complaint("key-outside-option") ==
        "\"key-outside-option\" is no rule; did you mean \"key-outside-options\"?");
  CHECK(complaint("spelling") ==
        "\"spelling\" is no rule; write a code (TK201), the beginning of codes (TK2), a name, all "
        "or none");
  CHECK(complaint("TK29") != "(none)");
  CHECK(complaint("TK9") != "(none)");
  CHECK(complaint("") != "(none)");
}

TEST_CASE("select begins anew, ignore takes away, extend adds, later steps win") {
  CHECK(on({}) == "TK001 TK201 TK601 TK602 ");
  CHECK(on({step(kSelect, "TK6")}) == "TK001 TK601 TK602 ");
  CHECK(on({step(kSelect, "none")}) == "TK001 ");
  CHECK(on({step(kSelect, "none"), step(kExtend, "TK201")}) == "TK001 TK201 ");
  CHECK(on({step(kIgnore, "TK6")}) == "TK001 TK201 ");
  CHECK(on({step(kIgnore, "TK6"), step(kExtend, "TK602")}) == "TK001 TK201 TK602 ");
  CHECK(on({step(kIgnore, "all")}) == "TK001 ");
  CHECK(on({step(kIgnore, "none")}) == "TK001 TK201 TK601 TK602 ");
  CHECK(on({step(kIgnore, "TK201"), step(kSelect, "TK2")}) == "TK001 TK201 ");
}

TEST_CASE("rules of later sets are on only where they are named one by one") {
  CHECK(on({}, 1) == "TK001 TK201 TK601 ");
  CHECK(on({}, 2) == "TK001 TK201 TK601 TK602 ");
  CHECK(on({step(kSelect, "all")}, 1) == "TK001 TK201 TK601 ");
  CHECK(on({step(kExtend, "TK60")}, 1) == "TK001 TK201 TK601 ");
  CHECK(on({step(kExtend, "TK602")}, 1) == "TK001 TK201 TK601 TK602 ");
  CHECK(on({step(kSelect, "new-advice")}, 1) == "TK001 TK602 ");
}

TEST_CASE("severities: the most exact word counts, off is off, later steps win") {
  const auto wish = [](std::string_view word, std::optional<Severity> severity) {
    return SeverityWish{parse_rule_word(word, kRules).value(), severity};
  };
  Selection selection(kRules);
  selection.add({{kSelect, {}, {wish("TK602", Severity::error), wish("TK6", std::nullopt)}}});
  CHECK_FALSE(selection.has(kOld));
  CHECK(selection.has(kNew));
  CHECK(selection.severity(kNew) == Severity::error);
  CHECK(selection.severity(rules::key_outside_options) == std::nullopt);
  selection.add({{kSelect, {}, {wish("all", Severity::warning)}}, step(kExtend, "TK601")});
  CHECK(selection.has(kOld));
  CHECK(selection.severity(kNew) == Severity::warning);
  CHECK(selection.severity(rules::yaml_syntax) == std::nullopt);
}

TEST_CASE("what says that something was not read cannot be switched off") {
  CHECK(is_about_reading(rules::yaml_syntax));
  CHECK(is_about_reading(rules::not_a_bank));
  CHECK_FALSE(is_about_reading(rules::tag));
  CHECK_FALSE(is_about_reading(rules::key_outside_options));
  CHECK_FALSE(check_may_be_off(parse_rule_word("TK001", kRules).value(), kRules));
  CHECK(check_may_be_off(parse_rule_word("TK0", kRules).value(), kRules));
  CHECK(check_may_be_off(parse_rule_word("TK201", kRules).value(), kRules));
  CHECK(check_may_be_off(parse_rule_word("TK001", kRules).value(), kRules)
            .error()
            .what.in(Lang::en) ==
        "TK001 (yaml-syntax) is always reported as an error: it says that something could not be "
        "read");
}

}  // namespace tiku
