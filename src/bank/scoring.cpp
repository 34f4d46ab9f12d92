#include "bank/scoring.h"

#include <algorithm>

#include "bank/field_tables.h"
#include "bank/messages.h"
#include "bank/options.h"
#include "bank/policy_names.h"
#include "bank/question_type.h"
#include "bank/rules.h"
#include "bank/type_text.h"
#include "bank/values.h"
#include "bank/words.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr unsigned kEveryType = (1U << kTypeCount) - 1;
constexpr unsigned kChoiceWord = type_bit(QuestionType::single) | type_bit(QuestionType::multiple);
constexpr unsigned kOpenWord =
    type_bit(QuestionType::short_answer) | type_bit(QuestionType::case_study);

std::vector<std::string_view> names_of_policies() {
  std::vector<std::string_view> names;
  for (const PolicyName& policy : policy_names()) {
    names.push_back(policy.name);
  }
  return names;
}

void report_unknown_policy(Reading& reading, Span where, std::string_view name) {
  const std::string_view near = suggest(name, names_of_policies());
  reading.sink.report(
      rules::unknown_policy, where, text(msg::unknown_policy, visible(name)),
      near.empty() ? text(msg::unknown_policy_help) : text(msg::did_you_mean, near));
}

/// "subset_each(1/2)" taken apart; `has_argument` also for empty brackets.
struct PolicyText {
  std::string name;
  std::string argument;
  bool has_argument = false;
};

PolicyText take_apart(std::string_view text) {
  const std::string plain(trim(fold_width(trim(text))));
  const std::size_t open = plain.find('(');
  if (open == std::string::npos || plain.back() != ')') {
    return {plain, {}, false};
  }
  return {std::string(trim(std::string_view(plain).substr(0, open))),
          std::string(trim(std::string_view(plain).substr(open + 1, plain.size() - open - 2))),
          true};
}

bool check_argument(Reading& reading, const PolicyName& known, const PolicyText& stated,
                    Span where) {
  if (stated.has_argument && known.argument == ArgumentKind::none) {
    reading.sink.report(rules::policy_argument, where, text(msg::superfluous_argument, known.name),
                        text(msg::superfluous_argument_help, known.name));
    return false;
  }
  if (!stated.has_argument && known.argument == ArgumentKind::required) {
    reading.sink.report(rules::policy_argument, where, text(msg::missing_argument, known.name),
                        text(msg::missing_argument_help, known.name));
    return false;
  }
  return true;
}

void warn_if_pays_for_everything(Reading& reading, const PolicySpec& spec) {
  const bool free_ticks = spec.name == "net_w" && spec.argument && spec.argument->value.is_zero();
  if (free_ticks || spec.name == "subtract") {
    reading.sink.report(rules::pays_for_everything, spec.where,
                        text(msg::pays_for_everything, spec.to_string()),
                        text(msg::pays_for_everything_help));
  }
}

std::optional<PolicySpec> read_policy_text(Reading& reading, const PolicyText& stated, Span where) {
  const PolicyName* known = find_policy_name(stated.name);
  if (known == nullptr) {
    report_unknown_policy(reading, where, stated.name);
    return std::nullopt;
  }
  if (known->name == "option_map") {
    reading.sink.report(rules::policy_argument, where, text(msg::option_map_is_a_map),
                        text(msg::option_map_is_a_map_help));
    return std::nullopt;
  }
  if (!check_argument(reading, *known, stated, where)) {
    return std::nullopt;
  }
  PolicySpec spec;
  spec.name = stated.name;
  spec.where = where;
  if (stated.has_argument) {
    spec.argument =
        read_amount(reading, scalar_node(stated.argument, where), spec.name, Sign::not_negative);
    if (!spec.argument) {
      return std::nullopt;
    }
  }
  warn_if_pays_for_everything(reading, spec);
  return spec;
}

void read_option_points(Reading& reading, const Node& stated, PolicySpec::OptionMap& map) {
  for (const NodeEntry& entry : stated.entries()) {
    const std::optional<Rational> points =
        read_number(reading, entry.value, entry.key.text(), Sign::any);
    if (points) {
      map.points.push_back({fold_width(trim(entry.key.text())), *points});
    }
  }
}

std::optional<PolicySpec> read_option_map(Reading& reading, const Fields& fields) {
  PolicySpec spec;
  spec.name = "option_map";
  spec.where = fields.map().where;
  PolicySpec::OptionMap& map = spec.map.edit();
  read_option_points(reading, *fields.find("option_map"), map);
  map.other = number_field(reading, fields, "other", Sign::any).value_or(Rational(0));
  map.min = number_field(reading, fields, "min", Sign::any);
  map.max = number_field(reading, fields, "max", Sign::any);
  if (map.min && map.max && *map.min > *map.max) {
    reading.sink.report(rules::bad_range, fields.find("min")->where,
                        text(msg::bad_range, map.min->decimal(), map.max->decimal()));
  }
  return spec;
}

/// `blank` and `invalid` beside a policy.
StatedScoring read_states(Reading& reading, const Fields& fields) {
  return {std::nullopt, number_field(reading, fields, "blank", Sign::any),
          number_field(reading, fields, "invalid", Sign::any)};
}

StatedScoring read_policy_map(Reading& reading, const Node& node) {
  const Fields fields(reading, node, field_tables::policy());
  StatedScoring stated = read_states(reading, fields);
  if (fields.has("option_map")) {
    stated.policy = read_option_map(reading, fields);
  } else if (const Node* name = fields.find("policy")) {
    stated.policy = read_policy_text(reading, take_apart(name->text()), name->where);
  } else if (!fields.is_refused("option_map") && !fields.is_refused("policy")) {
    reading.sink.report(rules::unknown_policy, node.where, text(msg::policy_without_name),
                        text(msg::policy_without_name_help));
  }
  return stated;
}

/// A map with a field of a policy is one policy; any other is read as types.
bool is_policy_map(const Node& node) {
  const FieldTable known = field_tables::policy();
  return std::any_of(node.entries().begin(), node.entries().end(), [&](const NodeEntry& entry) {
    return std::any_of(known.begin(), known.end(),
                       [&](const Field& field) { return field.name == entry.key.text(); });
  });
}

unsigned types_of(const PolicySpec& spec) {
  return find_policy_name(spec.name)->types;
}

/// Gives `stated` to every type in `types` that its policy can score.
void apply_to_types(const StatedScoring& stated, unsigned types, ScoringScope& scope) {
  const unsigned able = stated.policy ? types & types_of(*stated.policy) : types;
  for (std::size_t i = 0; i < kTypeCount; ++i) {
    if ((able & (1U << i)) != 0) {
      scope.by_type[i].replace_by(stated);
    }
  }
}

void report_not_for_type(Reading& reading, const PolicySpec& spec, const Text& type) {
  reading.sink.report(rules::policy_not_for_type, spec.where,
                      text(msg::policy_not_for_type, spec.name, type),
                      text(msg::policy_not_for_type_help));
}

void read_type_policy(Reading& reading, const NodeEntry& entry, ScoringScope& scope) {
  const std::optional<TypeWord> word = parse_type(entry.key.text());
  if (!word) {
    const std::string_view near = suggest(entry.key.text(), type_names());
    reading.sink.report(
        rules::unknown_type, entry.key.where, text(msg::unknown_type, visible(entry.key.text())),
        near.empty() ? text(msg::unknown_type_help) : text(msg::did_you_mean, near));
    return;
  }
  const StatedScoring stated = read_policy(reading, entry.value);
  const std::optional<QuestionType> type = plain_type(*word);
  const unsigned wanted = type                        ? type_bit(*type)
                          : *word == TypeWord::choice ? kChoiceWord
                                                      : kOpenWord;
  if (stated.policy && (types_of(*stated.policy) & wanted) == 0) {
    report_not_for_type(reading, *stated.policy, type_text(decide_type(*word, {})));
    return;
  }
  apply_to_types(stated, wanted, scope);
}

/// The limits and labels of an option map against the question it scores.
void check_option_map(Reading& reading, Question& question) {
  if (question.policy.name != "option_map") {
    return;
  }
  for (PolicySpec::OptionPoints& points : question.policy.map.edit().points) {
    const std::int64_t index = find_label(question.options, points.label);
    if (index >= 0) {
      points.label = question.options[static_cast<std::size_t>(index)].label;
    } else if (question.options_stated) {
      reading.sink.report(
          rules::key_outside_options, question.policy.where,
          text(msg::option_map_label, visible(points.label), labels_text(question.options)));
    }
  }
}

}  // namespace

void StatedScoring::replace_by(const StatedScoring& nearer) {
  policy = nearer.policy ? nearer.policy : policy;
  blank = nearer.blank ? nearer.blank : blank;
  invalid = nearer.invalid ? nearer.invalid : invalid;
}

StatedScoring read_policy(Reading& reading, const Node& node) {
  if (!check_shape(reading, node, kScalar | kMap, "scoring")) {
    return {};
  }
  if (node.is_map()) {
    return read_policy_map(reading, node);
  }
  return {read_policy_text(reading, take_apart(node.text()), node.where), std::nullopt,
          std::nullopt};
}

void read_scoring_scope(Reading& reading, const Fields& fields, ScoringScope& scope) {
  const Node* scoring = fields.find("scoring");
  if (scoring != nullptr && scoring->is_map() && !is_policy_map(*scoring)) {
    for (const NodeEntry& entry : scoring->entries()) {
      read_type_policy(reading, entry, scope);
    }
  } else if (scoring != nullptr) {
    apply_to_types(read_policy(reading, *scoring), kEveryType, scope);
  }
  apply_to_types(read_states(reading, fields), kEveryType, scope);
}

void read_question_scoring(Reading& reading, const Fields& fields, const ScoringScope& scope,
                           Question& question) {
  StatedScoring stated = scope.by_type[static_cast<std::size_t>(question.type)];
  if (const Node* scoring = fields.find("scoring")) {
    StatedScoring own = read_policy(reading, *scoring);
    if (own.policy && (types_of(*own.policy) & type_bit(question.type)) == 0) {
      report_not_for_type(reading, *own.policy, type_text(question.type));
      own.policy.reset();
    }
    stated.replace_by(own);
  }
  stated.replace_by(read_states(reading, fields));
  apply_scoring(reading, stated, question);
}

void apply_scoring(Reading& reading, const StatedScoring& stated, Question& question) {
  question.policy = stated.policy.value_or(PolicySpec());
  if (!stated.policy) {
    question.policy.name = std::string(default_policy(question.type));
    question.policy.where = question.where;
  }
  if (question.type == QuestionType::fill && question.policy.name == "exact") {
    question.policy.name =
        "all_blanks";  // the whole answer or nothing, under the name that fill-ins have for it
  }
  if (stated.blank) {
    question.policy.blank = *stated.blank;
  }
  if (stated.invalid) {
    question.policy.invalid = *stated.invalid;
  }
  check_option_map(reading, question);
}

void check_option_count_known(Reading& reading, const Question& question) {
  const PolicyName* policy = find_policy_name(question.policy.name);
  const bool argument_replaces_count = question.policy.name == "net_w" && question.policy.argument;
  if (policy == nullptr || !policy->needs_option_count || question.options_stated ||
      argument_replaces_count) {
    return;
  }
  reading.sink.report(rules::policy_needs_options, question.policy.where,
                      text(msg::option_count_unknown, question.policy.to_string()),
                      text(msg::policy_needs_options_help));
}

}  // namespace tiku
