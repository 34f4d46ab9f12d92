#include "bank/schema_types.h"

#include <nlohmann/json.hpp>

#include "bank/field_tables.h"
#include "bank/policy_names.h"
#include "bank/schema_patterns.h"
#include "bank/schema_values.h"

namespace tiku::schema {
namespace {

Json not_required(const char* field) {
  return {{"not", {{"required", {field}}}}};
}

Json properties(const char* field, Json value) {
  return {{"properties", {{field, std::move(value)}}}};
}

Json items(Json item) {
  return {{"items", std::move(item)}};
}

Json labels(bool several) {
  Json value = filled_scalar();
  value["type"].push_back("array");
  value["items"] = filled_scalar();
  value["minItems"] = 1;
  if (!several) {
    value["maxItems"] = 1;
  }
  return value;
}

/// The answer of a question of that type; of a case without parts.
Json answer_of(TypeWord word) {
  switch (word) {
    case TypeWord::single:
      return or_null(labels(false));
    case TypeWord::multiple:
    case TypeWord::indeterminate:
    case TypeWord::choice:
      return or_null(labels(true));
    case TypeWord::judge:
      return or_null(filled_scalar());
    case TypeWord::fill:
      return or_null(see("fill_answer"));
    case TypeWord::short_answer:
    case TypeWord::case_study:
    case TypeWord::open:
      return or_null(scalar());
    case TypeWord::given:
      return Json::object();
  }
  return Json::object();
}

/// Fields that mean nothing for any type the word may come to be.
Json idle_fields(TypeWord word) {
  Json idle = Json::object();
  for (const Field& field : field_tables::question()) {
    if (field.types != 0 && (field.types & types_of_word(word)) == 0) {
      idle[std::string(field.name)] = nothing();
    }
  }
  return idle;
}

/// Fields that mean nothing on a case with parts.
Json idle_fields_with_parts() {
  Json idle = Json::object();
  for (const Field& field : field_tables::question()) {
    if (field.of_parts) {
      idle[std::string(field.name)] = nothing();
    }
  }
  return idle;
}

Json type_definition(TypeWord word) {
  constexpr unsigned kChoices = type_bit(QuestionType::single) | type_bit(QuestionType::multiple) |
                                type_bit(QuestionType::indeterminate);
  constexpr unsigned kCase = type_bit(QuestionType::case_study);
  const unsigned types = types_of_word(word);
  Json fields = idle_fields(word);
  Json definition;
  if ((types & kCase) != 0) {
    definition = if_then(has("parts"), {{"properties", idle_fields_with_parts()}});
    definition["else"] = {{"properties",
                           {{"answer", answer_of(word)},
                            {"scoring", or_null(see("scores_" + definition_name(word)))}}}};
  } else {
    fields["answer"] = answer_of(word);
    fields["scoring"] = or_null(see("scores_" + definition_name(word)));
  }
  if ((types & kChoices) != 0) {
    fields["options"] = {{"minItems", 2}, {"minProperties", 2}};
  } else if (word == TypeWord::judge) {
    fields["options"] = {{"maxItems", 2}, {"maxProperties", 2}};
  }
  definition["properties"] = std::move(fields);
  return definition;
}

/// Questions that state no type, and answers that stand alone.
Json content_definition(TypeWord word) {
  const Json answer = answer_of(word);
  return {{"properties",
           {{"questions", items(see("untyped_" + definition_name(word)))},
            {"answers", {{"additionalProperties", answer}, {"items", answer}}}}}};
}

}  // namespace

Json is_type(TypeWord word) {
  Json condition = properties("type", matching_text(exact(type_body({word}))));
  condition["required"] = {"type"};
  return condition;
}

void add_type_definitions(Json& definitions, SchemaKind kind) {
  for (const TypeWord word : type_words(kind)) {
    const std::string name = definition_name(word);
    definitions[name] = type_definition(word);
    definitions["untyped_" + name] = if_then(not_required("type"), see(name));
    definitions["content_" + name] = content_definition(word);
  }
}

void add_type_rules_of_question(Json& rules, SchemaKind kind) {
  for (const TypeWord word : type_words(kind)) {
    rules.push_back(if_then(is_type(word), see(definition_name(word))));
  }
}

void add_type_rules_of_section(Json& rules, SchemaKind kind) {
  for (const TypeWord word : type_words(kind)) {
    rules.push_back(if_then(is_type(word), see("content_" + definition_name(word))));
  }
}

void add_type_rules_of_bank(Json& rules, SchemaKind kind) {
  add_type_rules_of_section(rules, kind);
  for (const TypeWord word : type_words(kind)) {
    const Json inherits = if_then(not_required("type"), see("content_" + definition_name(word)));
    rules.push_back(if_then(is_type(word), properties("sections", items(inherits))));
  }
}

void add_plain_judges(Json& definitions, Json& rules_of_bank) {
  const Json answer = or_null(truth());
  definitions["truth"] = answer;
  definitions["plain_judge"] = if_then(not_required("options"), properties("answer", see("truth")));
  Json& question = definitions["plain_question"];
  question = if_then(is_type(TypeWord::judge), see("plain_judge"));
  question["properties"] = {{"parts", items(see("plain_question"))}};
  Json& content = definitions["plain_content"];
  content =
      if_then(is_type(TypeWord::judge),
              {{"properties",
                {{"questions", items(if_then(not_required("type"), see("plain_judge")))},
                 {"answers", {{"additionalProperties", see("truth")}, {"items", see("truth")}}}}}});
  content["properties"] = {{"questions", items(see("plain_question"))}};
  const Json sections =
      properties("sections", items(if_then(not_required("options"), see("plain_content"))));
  rules_of_bank.push_back(
      if_then(not_required("options"), {{"allOf", {see("plain_content"), sections}}}));
}

}  // namespace tiku::schema
