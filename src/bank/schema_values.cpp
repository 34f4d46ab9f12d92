#include "bank/schema_values.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "bank/field_tables.h"
#include "bank/policy_names.h"
#include "bank/schema_patterns.h"

namespace tiku::schema {
namespace {

constexpr unsigned kEveryType = ~0U;

/// `value` for what is no map, and for maps what `map` says.
Json or_map(Json value, Json map) {
  value["type"].push_back("object");
  value["if"] = {{"type", "object"}};
  value["then"] = std::move(map);
  return value;
}

/// A policy that can score one of `types`, by its name.
Json policy_text(unsigned types) {
  std::vector<std::string> offers;
  for (const PolicyName& policy : policy_names()) {
    const bool by_name = policy.argument != ArgumentKind::required && policy.name != "option_map";
    if (by_name && (policy.types & types) != 0) {
      offers.emplace_back(policy.name);
    }
  }
  return words(offers, tolerant(policy_body(types)));
}

Json text_or_map(Json text, Json map) {
  return {{"if", {{"type", "object"}}}, {"then", std::move(map)}, {"else", std::move(text)}};
}

Json policy_for(unsigned types) {
  const PolicyName* option_map = find_policy_name("option_map");
  Json map = {{"allOf", {see("policy")}}};
  map["allOf"].push_back(if_then({{"not", has("option_map")}},
                                 {{"properties", {{"policy", or_null(policy_text(types))}}}}));
  if (option_map != nullptr && (option_map->types & types) == 0) {
    map["properties"] = {{"option_map", nothing()}};
  }
  return text_or_map(policy_text(types), std::move(map));
}

std::vector<std::string> type_offers(SchemaKind kind) {
  std::vector<std::string> offers;
  const std::vector<TypeWord> known = type_words(kind);
  for (const TypeAlias& alias : type_aliases()) {
    if (std::find(known.begin(), known.end(), alias.word) == known.end()) {
      continue;
    }
    offers.emplace_back(alias.name);
    if (static_cast<unsigned char>(alias.name[0]) >= 0x80) {
      offers.push_back(std::string(alias.name) + "题");
    }
  }
  return offers;
}

Json at_least(Json value, const char* keyword, int least) {
  value[keyword] = least;
  return value;
}

Json whole_number(std::string_view body) {
  return {{"type", {"integer", "string"}}, {"minimum", 1}, {"pattern", tolerant(body)}};
}

/// A list that holds something, or a scalar that says something.
Json text_or_list(Json item) {
  Json value = filled_scalar();
  value["type"].push_back("array");
  value["minItems"] = 1;
  value["items"] = std::move(item);
  return value;
}

}  // namespace

std::vector<TypeWord> type_words(SchemaKind kind) {
  std::vector<TypeWord> known = {TypeWord::single,     TypeWord::multiple, TypeWord::indeterminate,
                                 TypeWord::judge,      TypeWord::fill,     TypeWord::short_answer,
                                 TypeWord::case_study, TypeWord::open};
  if (kind == SchemaKind::key) {
    known.push_back(TypeWord::choice);
    known.push_back(TypeWord::given);
  }
  return known;
}

unsigned types_of_word(TypeWord word) {
  if (word == TypeWord::choice) {
    return type_bit(QuestionType::single) | type_bit(QuestionType::multiple);
  }
  if (word == TypeWord::open) {
    return type_bit(QuestionType::short_answer) | type_bit(QuestionType::case_study);
  }
  return type_bit(plain_type(word).value_or(QuestionType::single));
}

Json words(const std::vector<std::string>& offered, const std::string& pattern) {
  return {{"anyOf", {{{"enum", offered}}, matching_text(pattern)}}};
}

Json scalar_value(Holds holds, SchemaKind kind) {
  switch (holds) {
    case Holds::version:
      return {{"anyOf", {{{"const", 1}}, matching_text(exact("1"))}}};
    case Holds::kind:
      return kind == SchemaKind::key ? words({"key"}, exact("key"))
                                     : words({"bank"}, exact("bank"));
    case Holds::id:
      return matching_scalar(id_pattern());
    case Holds::type:
      return words(type_offers(kind), tolerant(type_body(type_words(kind))));
    case Holds::flag:
      return {{"type", {"boolean", "string"}},
              {"pattern", tolerant(one_of({any_case("true"), any_case("yes"), any_case("false"),
                                           any_case("no")}))}};
    case Holds::identity:
      return words({"id", "name", "group"}, exact("id|name|group"));
    case Holds::whole:
      return whole_number(positive_body());
    case Holds::number:
      return number(tolerant(number_body()));
    case Holds::positive:
      return at_least(number(tolerant(positive_body())), "exclusiveMinimum", 0);
    case Holds::amount:
      return at_least(number(tolerant(amount_body())), "minimum", 0);
    case Holds::share:
      return at_least(at_least(number(tolerant(amount_body())), "minimum", 0), "maximum", 1);
    case Holds::pass_mark:
      return at_least(number(tolerant(positive_amount_body())), "exclusiveMinimum", 0);
    case Holds::duration:
      return whole_number(duration_body());
    case Holds::scoring:
    case Holds::policy_name:
      return matching_text(tolerant(policy_body(kEveryType)));
    case Holds::text:
    case Holds::options:
    case Holds::answer:
    case Holds::answers:
    case Holds::blanks:
    case Holds::accepted:
    case Holds::corrections:
    case Holds::forms:
      return scalar();
  }
  return scalar();
}

std::string definition_name(TypeWord word) {
  return word == TypeWord::open ? "open" : std::string(word_name(word));
}

Json policy_name() {
  return policy_text(kEveryType);
}

void add_policy_definitions(Json& definitions) {
  Json names = Json::array();
  for (const Field& field : field_tables::policy()) {
    names.push_back({{"required", {field.name}}});
  }
  Json by_type = {
      {"propertyNames", {{"pattern", tolerant(type_body(type_words(SchemaKind::key)))}}},
      {"patternProperties", Json::object()},
      {"additionalProperties", {{"type", {"string", "object"}}}}};
  for (const TypeWord word : type_words(SchemaKind::key)) {
    const std::string name = "scores_" + definition_name(word);
    definitions[name] = policy_for(types_of_word(word));
    by_type["patternProperties"][exact(type_body({word}))] = see(name);
  }
  Json map = if_then({{"anyOf", std::move(names)}}, see("policy"));
  map["else"] = std::move(by_type);
  definitions["scoring"] = or_null(text_or_map(policy_text(kEveryType), std::move(map)));
}

Json options_value(SchemaKind kind) {
  const Json option = or_null(filled_scalar());
  Json value = {{"type", {"object", "array"}},
                {"propertyNames", {{"pattern", label_pattern()}}},
                {"additionalProperties", option},
                {"items", option},
                {"maxItems", 26}};
  if (kind == SchemaKind::key) {
    value["type"].push_back("integer");
    value["type"].push_back("string");
    value["minimum"] = 2;
    value["maximum"] = 26;
    value["pattern"] = "\\S";
  }
  return value;
}

Json variant_or_text() {
  return or_map(filled_scalar(), see("variant"));
}

Json blank() {
  return or_map(text_or_list(see("variant_or_text")), see("variant"));
}

Json fill_answer() {
  const Json asks_any = {{"anyOf", {{{"required", {"any"}}}, {{"required", {"of"}}}}}};
  Json map = if_then(asks_any, see("any_of"));
  map["else"] = see("variant");
  return or_map(text_or_list(see("blank")), std::move(map));
}

Json truth() {
  Json offered = {true, false, 1, 0};
  for (const bool which : {true, false}) {
    for (const std::string_view word : truth_words(which)) {
      offered.push_back(word);
    }
  }
  return {{"anyOf", {{{"enum", std::move(offered)}}, matching_text(tolerant(truth_body()))}}};
}

Json answers_value() {
  return {{"type", {"object", "array"}},
          {"propertyNames", {{"pattern", exact("(?:\\S|\\uFEFF)+")}}}};
}

Json accepted_value() {
  Json answer = scalar();
  answer["type"].push_back("array");
  answer["items"] = scalar();
  Json value = scalar();
  value["type"].push_back("array");
  value["items"] = std::move(answer);
  return value;
}

Json corrections_value() {
  Json correction = words({"drop", "full_for_all"}, exact("drop|full_for_all"));
  correction["anyOf"].push_back(see("adjustment"));
  return map_of(std::move(correction));
}

Json forms_value() {
  Json options = scalar();
  options["type"].push_back("array");
  options["items"] = scalar();
  Json place = scalar();
  place["type"].push_back("object");
  place["properties"] = {{"item", scalar()}, {"options", std::move(options)}};
  place["required"] = Json::array({"item"});
  place["additionalProperties"] = false;
  return map_of({{"type", {"object", "array"}}, {"additionalProperties", place}, {"items", place}});
}

}  // namespace tiku::schema
