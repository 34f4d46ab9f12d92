#include "interop/qti/v1_conditions.h"

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/declaration.h"

namespace tiku {
namespace {

bool is_bound(std::string_view name) {
  return name == "vargte" || name == "vargt" || name == "varlte" || name == "varlt";
}

V1Test bound(const pugi::xml_node& node, std::string_view name) {
  V1Test test;
  test.response = attribute(node, "respident");
  test.is_range = true;
  const std::optional<Rational> value = parse_xml_number(text_content(node));
  (name == "vargte" || name == "vargt" ? test.min : test.max) = value;
  test.is_broken = !value;
  test.value = text_content(node);
  test.open_bound = name == "vargt" || name == "varlt";
  return test;
}

/// Two bounds of one response that stand together are a range.
bool join_bound(std::vector<V1Test>& tests, std::size_t from, const V1Test& next) {
  if (tests.size() <= from) {
    return false;
  }
  V1Test& last = tests.back();
  const bool fits = last.is_range && !last.is_broken && !next.is_broken &&
                    last.response == next.response && last.negated == next.negated &&
                    last.min.has_value() != next.min.has_value() &&
                    last.max.has_value() != next.max.has_value();
  if (fits) {
    (next.min ? last.min : last.max) = next.min ? next.min : next.max;
    last.open_bound = last.open_bound || next.open_bound;
  }
  return fits;
}

void read_tests(const pugi::xml_node& parent, bool negated, std::vector<V1Test>& tests) {
  const std::size_t from = tests.size();
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "varequal" || name == "varsubstring") {
      V1Test test;
      test.response = attribute(node, "respident");
      test.value = text_content(node);
      test.contains = name == "varsubstring";
      test.case_matters = fold_case(attribute(node, "case")) == "yes";
      test.negated = negated;
      tests.push_back(std::move(test));
    } else if (is_bound(name)) {
      V1Test test = bound(node, name);
      test.negated = negated;
      if (!join_bound(tests, from, test)) {
        tests.push_back(std::move(test));
      }
    } else if (name == "and" || name == "or") {
      read_tests(node, negated, tests);
    } else if (name == "not") {
      read_tests(node, !negated, tests);
    }
  }
}

/// "SCORE.max", as Blackboard writes everything there is to earn.
std::optional<Rational> score_of(const std::string& written) {
  return fold_case(written) == "score.max" ? Rational(1) : parse_xml_points(written);
}

/// Blackboard marks accepted texts by the feedback they lead to and by nothing else.
bool leads_to_correct(const pugi::xml_node& condition) {
  for (pugi::xml_node node = first_child(condition, "displayfeedback"); node;
       node = next_sibling(node, "displayfeedback")) {
    if (attribute(node, "linkrefid") == "correct") {
      return true;
    }
  }
  return false;
}

/// What the condition sets or adds to the score. Counters of wrong answers are no score.
std::optional<Rational> earned_by(const pugi::xml_node& condition) {
  std::optional<Rational> earned;
  bool sets = false;
  for (pugi::xml_node node = first_child(condition, "setvar"); node;
       node = next_sibling(node, "setvar")) {
    sets = true;
    const std::string variable = fold_case(attribute(node, "varname"));
    const std::string action = fold_case(attribute(node, "action"));
    const std::optional<Rational> value = score_of(text_content(node));
    const bool counts_wrong = variable.find("incorrect") != std::string::npos;
    const bool known = action.empty() || action == "set" || action == "add" || action == "subtract";
    if (value && known && !counts_wrong && !earned) {
      earned = action == "subtract" ? -*value : *value;
    }
  }
  return !sets && leads_to_correct(condition) ? std::optional(Rational(1)) : earned;
}

}  // namespace

std::vector<V1Condition> read_v1_conditions(const pugi::xml_node& item) {
  std::vector<V1Condition> conditions;
  for (pugi::xml_node processing = first_child(item, "resprocessing"); processing;
       processing = next_sibling(processing, "resprocessing")) {
    for (pugi::xml_node node = first_child(processing, "respcondition"); node;
         node = next_sibling(node, "respcondition")) {
      const std::optional<Rational> earned = earned_by(node);
      if (!earned) {
        continue;
      }
      V1Condition condition;
      condition.earned = *earned;
      read_tests(first_child(node, "conditionvar"), false, condition.tests);
      conditions.push_back(std::move(condition));
    }
  }
  return conditions;
}

}  // namespace tiku
