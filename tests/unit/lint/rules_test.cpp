#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "base/text.h"
#include "lint/registry.h"
#include "support/rule_example.h"

namespace tiku {
namespace {

/// Every text of a record in the language of its bank: examples of both kinds.
std::size_t count_language(std::span<const std::string_view> examples, bool chinese) {
  return static_cast<std::size_t>(std::count_if(
      examples.begin(), examples.end(),
      [&](std::string_view example) { return is_chinese(classify(example)) == chinese; }));
}

}  // namespace

TEST_CASE("every rule's bad examples give its finding once, its good ones nothing") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->info->code);
    for (const std::string_view example : rule->bad) {
      CAPTURE(example);
      CHECK(findings_of_example(example, rule) == std::string(rule->info->name) + "\n");
    }
    for (const std::string_view example : rule->good) {
      CAPTURE(example);
      CHECK(findings_of_example(example, rule).empty());
    }
  }
}

TEST_CASE("every rule has two bad and two good examples in each language it speaks") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->info->code);
    CHECK((rule->bad.size() >= 2 || (rule->bad.empty() && !rule->why_no_example.en.empty())));
    CHECK(rule->good.size() >= 2);
    const bool chinese = rule->speaks == Speaks::chinese || rule->speaks == Speaks::both;
    const bool english = rule->speaks == Speaks::english || rule->speaks == Speaks::both;
    CHECK((!chinese ||
           std::min(count_language(rule->bad, true), count_language(rule->good, true)) >= 2));
    CHECK((!english ||
           std::min(count_language(rule->bad, false), count_language(rule->good, false)) >= 2));
  }
}

TEST_CASE("codes rise, codes and names are one of a kind, and every record says why") {
  std::set<std::string_view> names;
  std::string_view last;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->info->code);
    CHECK(last < rule->info->code);
    last = rule->info->code;
    CHECK(names.insert(rule->info->name).second);
    CHECK(rule->info->code.size() == 5);
    CHECK_FALSE(rule->explanation.en.empty());
    CHECK_FALSE(rule->explanation.zh.empty());
    CHECK(rule->explanation.en != rule->info->summary.en);
  }
}

TEST_CASE("a rule is found by code in any case and by name") {
  REQUIRE(find_rule("tk201") != nullptr);
  CHECK(find_rule("tk201")->info->name == "key-outside-options");
  CHECK(find_rule("key-outside-options") == find_rule("TK201"));
  CHECK(find_rule("TK2") == nullptr);
}

}  // namespace tiku
