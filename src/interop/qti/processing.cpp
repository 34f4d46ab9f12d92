// Response processing is a small language. Read here are the templates of the specification and the
// conditions that programs write: a response that equals the correct one, a value, a number within
// a tolerance or a range, alone or joined by "or" and "and". Branches that set no score (feedback,
// attempts) do not matter; every other one that sets a score makes the scoring unknown.
#include "interop/qti/processing.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"

namespace tiku {
namespace {

/// What a condition demands of one response.
struct Demand {
  std::string response;
  bool correct = false;
  ResponseRule::Value value;
};

/// One of several ways to meet a condition; an empty list of demands is met by anything.
struct Condition {
  /// Any one of them is enough, else all are needed.
  bool any = false;
  bool known = true;
  std::vector<Demand> demands;
};

bool is_score(std::string_view identifier) {
  return fold_case(identifier).find("score") != std::string::npos;
}

std::vector<pugi::xml_node> elements(const pugi::xml_node& node) {
  std::vector<pugi::xml_node> found;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_element) {
      found.push_back(child);
    }
  }
  return found;
}

/// The value of <baseValue>, also where a list holds only one.
std::optional<std::string> base_value(const pugi::xml_node& node) {
  if (local_name(node) == "baseValue") {
    return text_content(node);
  }
  return std::nullopt;
}

class ScoringReader {
 public:
  explicit ScoringReader(const ResponseDeclarations& declarations) : declarations_(declarations) {}

  ItemScoring read(const pugi::xml_node& item) {
    for (pugi::xml_node node = first_child(item, "outcomeDeclaration"); node;
         node = next_sibling(node, "outcomeDeclaration")) {
      const std::optional<Rational> most = parse_xml_points(attribute(node, "normalMaximum"));
      if (attribute(node, "identifier") == "SCORE" && most && *most > Rational(0)) {
        scoring_.maximum = most;
      }
    }
    const pugi::xml_node processing = first_child(item, "responseProcessing");
    const std::string_view address = attribute(processing, "template");
    if (!address.empty()) {
      follow_template(address);
    }
    statements(processing);
    settle_wrong();
    scoring_.asks_for_none = asks_for_none(processing);
    return std::move(scoring_);
  }

 private:
  void follow_template(std::string_view address) {
    std::string name = fold_case(address.substr(address.rfind('/') + 1));
    name = name.ends_with(".xml") ? name.substr(0, name.size() - 4) : name;
    for (const auto& [identifier, declaration] : declarations_) {
      ResponseRule& rule = scoring_.rules[identifier];
      if (name == "match_correct" || name == "cc2_match") {
        rule.by_match = true;
        rule.score = Rational(1);
      }
      rule.by_map = rule.by_map || name == "map_response" || name == "cc2_map_response";
    }
    const bool known = name == "match_correct" || name == "map_response" || name == "cc2_match" ||
                       name == "cc2_map_response";
    scoring_.is_unknown = scoring_.is_unknown || !known;
  }

  void statements(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : elements(parent)) {
      const std::string_view name = local_name(node);
      if (name == "responseCondition") {
        follow_condition(node);
      } else if (name == "setOutcomeValue" && is_score(attribute(node, "identifier"))) {
        set_score(node);
      } else if (name == "responseProcessingFragment") {
        statements(node);
      }
    }
  }

  /// Outside a condition: a mapped response, a constant, or a sum of these.
  void set_score(const pugi::xml_node& node) {
    for (const pugi::xml_node& value : elements(node)) {
      const std::string_view name = local_name(value);
      if (name == "mapResponse") {
        scoring_.rules[std::string(attribute(value, "identifier"))].by_map = true;
      } else if (name == "sum") {
        set_score(value);
      } else if (name != "variable" && name != "baseValue") {
        scoring_.is_unknown = true;
      }
    }
  }

  void follow_condition(const pugi::xml_node& condition) {
    std::vector<std::string> rewarded;
    std::optional<Rational> otherwise;
    for (const pugi::xml_node& branch : elements(condition)) {
      rewarded_.clear();
      follow_branch(branch);
      rewarded.insert(rewarded.end(), rewarded_.begin(), rewarded_.end());
      if (local_name(branch) == "responseElse") {
        otherwise = earned_in(branch);
      }
    }
    std::sort(rewarded.begin(), rewarded.end());
    rewarded.erase(std::unique(rewarded.begin(), rewarded.end()), rewarded.end());
    for (const std::string& response : rewarded) {
      ++conditions_of_[response];
    }
    if (otherwise && *otherwise < Rational(0) && rewarded.size() == 1) {
      scoring_.rules[rewarded.front()].wrong = otherwise;
    } else if (otherwise && *otherwise < Rational(0)) {
      scoring_.has_deductions = true;
    }
  }

  /// What one condition takes for everything else it also takes for what another one rewards.
  void settle_wrong() {
    for (auto& [response, rule] : scoring_.rules) {
      if (rule.wrong && conditions_of_[response] != 1) {
        rule.wrong.reset();
        scoring_.has_deductions = true;
      }
    }
  }

  static bool asks_for_none(const pugi::xml_node& node) {
    return static_cast<bool>(
        node.find_node([](const pugi::xml_node& one) { return local_name(one) == "isNull"; }));
  }

  void follow_branch(const pugi::xml_node& branch) {
    const std::vector<pugi::xml_node> children = elements(branch);
    const bool tests = local_name(branch) != "responseElse";
    const std::optional<Rational> earned = earned_in(branch);
    if (earned && !earned->is_zero() && tests && !children.empty()) {
      apply(read_condition(children.front()), *earned);
    } else if (earned && *earned > Rational(0)) {
      scoring_.is_unknown = true;
    }
    for (const pugi::xml_node& node : elements(branch)) {
      if (local_name(node) == "setOutcomeValue" && is_score(attribute(node, "identifier")) &&
          !score_value(node)) {
        set_score(node);
      }
    }
    // What is nested is scored under this condition, which is asked for at most an answer at all.
    if (tests && !children.empty() && local_name(children.front()) != "not" &&
        holds_score(branch)) {
      scoring_.is_unknown = true;
    }
    for (const pugi::xml_node& node : elements(branch)) {
      if (local_name(node) == "responseCondition") {
        follow_condition(node);
      }
    }
  }

  /// The branches of the conditions that stand within the branch.
  static std::vector<pugi::xml_node> inner_branches(const pugi::xml_node& branch) {
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node& node : elements(branch)) {
      if (local_name(node) == "responseCondition") {
        const std::vector<pugi::xml_node> inner = elements(node);
        found.insert(found.end(), inner.begin(), inner.end());
      }
    }
    return found;
  }

  /// Whether a condition within the branch sets a score.
  static bool holds_score(const pugi::xml_node& branch) {
    const std::vector<pugi::xml_node> inner = inner_branches(branch);
    return std::any_of(inner.begin(), inner.end(), [](const pugi::xml_node& one) {
      return earned_in(one) || holds_score(one);
    });
  }

  /// The points that the branch itself sets or adds.
  static std::optional<Rational> earned_in(const pugi::xml_node& branch) {
    std::optional<Rational> earned;
    for (const pugi::xml_node& node : elements(branch)) {
      if (local_name(node) == "setOutcomeValue" && is_score(attribute(node, "identifier"))) {
        const std::optional<Rational> value = score_value(node);
        earned = value ? value : earned;
      }
    }
    return earned;
  }

  static std::optional<Rational> score_value(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : elements(parent)) {
      if (const std::optional<std::string> value = base_value(node)) {
        return parse_xml_points(*value);
      }
      if (local_name(node) == "sum") {
        return score_value(node);
      }
    }
    return std::nullopt;
  }

  Condition read_condition(const pugi::xml_node& node) const {
    const std::string_view name = local_name(node);
    const std::vector<pugi::xml_node> children = elements(node);
    Condition condition;
    if (name == "or" || name == "and" || name == "anyN") {
      if (name == "and" && is_range(children)) {
        condition.demands.push_back(range(children));
        return condition;
      }
      condition.any = name == "or";
      condition.known = name != "anyN";
      for (const pugi::xml_node& child : children) {
        const Condition inner = read_condition(child);
        condition.known = condition.known && inner.known &&
                          (inner.demands.size() == 1 || inner.any == condition.any);
        condition.demands.insert(condition.demands.end(), inner.demands.begin(),
                                 inner.demands.end());
      }
      return condition;
    }
    const std::optional<Demand> demand = read_demand(name, node, children);
    condition.known = demand.has_value();
    if (demand) {
      condition.demands.push_back(*demand);
    }
    return condition;
  }

  std::optional<Demand> read_demand(std::string_view name, const pugi::xml_node& node,
                                    const std::vector<pugi::xml_node>& children) const {
    if ((name == "gte" || name == "lte") && is_bound(node)) {
      return range({node});
    }
    if (children.size() != 2 || local_name(children[0]) != "variable" ||
        (name != "match" && name != "equal" && name != "stringMatch" && name != "member")) {
      return std::nullopt;
    }
    Demand demand;
    demand.response = attribute(children[0], "identifier");
    const auto declared = declarations_.find(demand.response);
    if (declared == declarations_.end()) {
      return std::nullopt;
    }
    std::optional<std::string> value = base_value(children[1]);
    if (local_name(children[1]) == "correct") {
      if (name == "match") {
        demand.correct = true;
        return demand;
      }
      if (declared->second.correct.size() == 1) {
        value = declared->second.correct.front();
      }
    }
    if (!value || name == "member") {
      return std::nullopt;
    }
    return with_value(std::move(demand), name, node, *value);
  }

  static std::optional<Demand> with_value(Demand demand, std::string_view name,
                                          const pugi::xml_node& node, const std::string& value) {
    demand.value.value = value;
    demand.value.case_matters = attribute(node, "caseSensitive") != "false";
    demand.value.variant.text = value;
    if (name == "equal") {
      const std::optional<Rational> number = parse_xml_number(value);
      std::optional<Variant> variant = number ? number_variant(*number, node) : std::nullopt;
      if (!variant) {
        return std::nullopt;
      }
      demand.value.variant = std::move(*variant);
    }
    return demand;
  }

  /// A number with its tolerance: one below and one above where two are written.
  static std::optional<Variant> number_variant(const Rational& number, const pugi::xml_node& node) {
    const std::string_view mode = attribute(node, "toleranceMode");
    const std::string_view allowed = trim(attribute(node, "tolerance"));
    const std::size_t space = std::min(allowed.find(' '), allowed.size());
    const std::optional<Rational> below = parse_xml_number(allowed.substr(0, space));
    const std::optional<Rational> above =
        space == allowed.size() ? below : parse_xml_number(allowed.substr(space));
    const bool exact = mode == "exact" || mode.empty();
    Variant variant;
    variant.kind = Variant::Kind::value;
    variant.value = number;
    if (exact) {
      return variant;
    }
    if (!below || !above) {
      return std::nullopt;
    }
    const bool share = mode == "relative";
    const Rational unit = share ? Rational(1, 100) : Rational(1);
    if (*below == *above) {
      variant.tolerance = {*below * unit, share};
      return variant;
    }
    const Rational of = share ? std::max(number, -number) : Rational(1);
    variant.kind = Variant::Kind::range;
    variant.value = Rational(0);
    variant.min = number - *below * unit * of;
    variant.max = number + *above * unit * of;
    return variant;
  }

  /// gte or lte of a response and a number.
  bool is_bound(const pugi::xml_node& node) const {
    const std::vector<pugi::xml_node> inner = elements(node);
    const std::string_view name = local_name(node);
    return (name == "gte" || name == "lte") && inner.size() == 2 &&
           local_name(inner[0]) == "variable" && base_value(inner[1]) &&
           parse_xml_number(*base_value(inner[1])) &&
           declarations_.contains(std::string(attribute(inner[0], "identifier")));
  }

  /// Both of one response.
  bool is_range(const std::vector<pugi::xml_node>& children) const {
    return children.size() == 2 && is_bound(children[0]) && is_bound(children[1]) &&
           local_name(children[0]) != local_name(children[1]) &&
           attribute(elements(children[0])[0], "identifier") ==
               attribute(elements(children[1])[0], "identifier");
  }

  static Demand range(const std::vector<pugi::xml_node>& children) {
    Demand demand;
    demand.value.variant.kind = Variant::Kind::range;
    for (const pugi::xml_node& child : children) {
      const std::vector<pugi::xml_node> inner = elements(child);
      demand.response = attribute(inner[0], "identifier");
      const std::optional<Rational> bound = parse_xml_number(*base_value(inner[1]));
      (local_name(child) == "gte" ? demand.value.variant.min : demand.value.variant.max) = bound;
    }
    return demand;
  }

  void apply(const Condition& condition, const Rational& earned) {
    const bool several = condition.demands.size() > 1;
    if (earned < Rational(0) && (!condition.known || several || condition.demands.empty() ||
                                 condition.demands.front().correct)) {
      scoring_.has_deductions = true;
      return;
    }
    bool one_response = true;
    for (const Demand& demand : condition.demands) {
      one_response = one_response && demand.response == condition.demands.front().response;
    }
    if (!condition.known || condition.demands.empty() ||
        (several && !condition.any && one_response) ||
        (several && condition.any && !one_response)) {
      scoring_.is_unknown = true;
      return;
    }
    scoring_.is_joint = scoring_.is_joint || !one_response;
    const Rational each =
        one_response ? earned
                     : earned / Rational(static_cast<std::int64_t>(condition.demands.size()));
    for (const Demand& demand : condition.demands) {
      ResponseRule& rule = scoring_.rules[demand.response];
      rewarded_.push_back(demand.response);
      if (demand.correct) {
        rule.by_match = true;
        rule.score = each;
      } else {
        rule.values.push_back(demand.value);
        rule.values.back().score = each;
      }
    }
  }

  const ResponseDeclarations& declarations_;
  ItemScoring scoring_;
  /// Responses that earn points in the branch, and in how many conditions each does.
  std::vector<std::string> rewarded_;
  std::map<std::string, int> conditions_of_;
};

}  // namespace

ItemScoring read_scoring(const pugi::xml_node& item, const ResponseDeclarations& declarations) {
  return ScoringReader(declarations).read(item);
}

}  // namespace tiku
