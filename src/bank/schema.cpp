// The tables say which fields there are, what they hold and for whom; this turns them into JSON
// Schema. A new field, type or policy is in the schema as soon as it is in its table.
#include "bank/schema.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "bank/field_tables.h"
#include "bank/schema_json.h"
#include "bank/schema_messages.h"
#include "bank/schema_types.h"
#include "bank/schema_values.h"

namespace tiku {
namespace {

using schema::Json;

/// A map with a table of its own, under the name of its definition.
struct NamedTable {
  const char* name;
  FieldTable (*fields)();
};

constexpr NamedTable kTables[] = {
    {"exam", field_tables::exam},
    {"pass", field_tables::pass},
    {"section", field_tables::section},
    {"question", field_tables::question},
    {"policy", field_tables::policy},
    {"variant", field_tables::variant},
    {"any_of", field_tables::any_of},
    {"matching", field_tables::matching},
    {"length", field_tables::length},
    {"rubric_point", field_tables::rubric_point},
    {"adjustment", field_tables::adjustment},
};

std::string name_of(FieldTable (*fields)()) {
  const auto* const found = std::find_if(std::begin(kTables), std::end(kTables),
                                         [&](const NamedTable& t) { return t.fields == fields; });
  return found->name;
}

class BankSchema {
 public:
  BankSchema(SchemaKind kind, Lang lang) : kind_(kind), lang_(lang) {}

  std::string print() {
    const bool key = kind_ == SchemaKind::key;
    Json root = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", (key ? msg::schema_key_title : msg::schema_bank_title).in(lang_)},
                 {"description", (key ? msg::schema_key_about : msg::schema_bank_about).in(lang_)}};
    Json table = table_schema(field_tables::bank(), "bank");
    root.update(table);
    root["allOf"] = Json::array();
    definitions();
    root_rules(root);
    root["definitions"] = std::move(definitions_);
    return schema::print(root);
  }

 private:
  void definitions() {
    for (const NamedTable& table : kTables) {
      definitions_[table.name] = table_schema(table.fields(), table.name);
    }
    definitions_["fill_answer"] = schema::fill_answer();
    definitions_["blank"] = schema::blank();
    definitions_["variant_or_text"] = schema::variant_or_text();
    schema::add_policy_definitions(definitions_);
    schema::add_type_definitions(definitions_, kind_);
    section_rules(definitions_["section"]);
    question_rules(definitions_["question"]);
    part_definition();
    answer_rules();
  }

  Json table_schema(FieldTable table, std::string_view name) {
    Json schema = {{"type", "object"}, {"properties", Json::object()}};
    for (const Field& field : table) {
      schema["properties"][std::string(field.name)] = field_schema(field, name);
      if (field.required) {
        schema["required"].push_back(field.name);
      }
    }
    schema["additionalProperties"] = false;
    return schema;
  }

  Json field_schema(const Field& field, std::string_view table) {
    Json described = {{"description", field.about.in(lang_)}};
    Json value = value_of(field, table);
    described.update(field.required ? std::move(value) : schema::or_null(std::move(value)));
    return described;
  }

  Json value_of(const Field& field, std::string_view table) {
    switch (field.holds) {
      case Holds::options:
        return schema::options_value(kind_);
      case Holds::answer:
        return {{"type", {"string", "number", "boolean", "array", "object"}}};
      case Holds::answers:
        return kind_ == SchemaKind::key ? schema::answers_value() : schema::nothing();
      case Holds::blanks:
        return {{"type", "array"}, {"items", schema::see("blank")}, {"minItems", 1}};
      case Holds::accepted:
        return schema::accepted_value();
      case Holds::corrections:
        return schema::corrections_value();
      case Holds::forms:
        return schema::forms_value();
      case Holds::policy_name:
        return schema::scalar();  // what it must be depends on its neighbours
      case Holds::scoring:
        return table == "question" ? shaped(field) : schema::see("scoring");
      case Holds::text:
      case Holds::version:
      case Holds::kind:
      case Holds::id:
      case Holds::type:
      case Holds::flag:
      case Holds::identity:
      case Holds::whole:
      case Holds::number:
      case Holds::positive:
      case Holds::amount:
      case Holds::share:
      case Holds::pass_mark:
      case Holds::duration:
        return shaped(field);
    }
    return shaped(field);
  }

  /// What stands in every shape that the field may have.
  Json shaped(const Field& field) const {
    std::vector<Json> shapes;
    if ((field.shapes & kScalar) != 0) {
      shapes.push_back(schema::scalar_value(field.holds, kind_));
    }
    if ((field.shapes & kList) != 0) {
      shapes.push_back(schema::list_of(field.fields != nullptr
                                           ? schema::see(name_of(field.fields))
                                           : schema::scalar_value(field.holds, kind_)));
    }
    if ((field.shapes & kMap) != 0) {
      shapes.push_back(field.fields != nullptr
                           ? schema::see(name_of(field.fields))
                           : schema::map_of(schema::scalar_value(field.holds, kind_)));
    }
    return shapes.size() == 1 ? shapes.front() : Json{{"anyOf", shapes}};
  }

  /// One of these lists or maps holds something.
  static Json holds_something(const std::vector<const char*>& fields) {
    Json any = Json::array();
    for (const char* field : fields) {
      any.push_back(
          {{"required", {field}},
           {"properties",
            {{field, {{"not", schema::nothing()}, {"minItems", 1}, {"minProperties", 1}}}}}});
    }
    return {{"anyOf", std::move(any)}};
  }

  void root_rules(Json& root) {
    const bool key = kind_ == SchemaKind::key;
    Json& rules = root["allOf"];
    if (key) {
      root["required"].push_back("kind");
      rules.push_back(schema::has("kind"));
      rules.push_back(holds_something({"sections", "questions", "answers"}));
    } else {
      Json any = holds_something({"sections", "questions"});
      any["anyOf"].push_back(schema::has("adjust"));  // corrections in a file of their own
      rules.push_back(std::move(any));
    }
    schema::add_type_rules_of_bank(rules, kind_);
    schema::add_plain_judges(definitions_, rules);
  }

  void section_rules(Json& section) const {
    Json rules = Json::array();
    if (kind_ == SchemaKind::key) {
      Json any = holds_something({"questions"});
      any["anyOf"].push_back(schema::has("answers"));
      rules.push_back(std::move(any));
    } else {
      rules.push_back(holds_something({"questions"}));
    }
    schema::add_type_rules_of_section(rules, kind_);
    section["allOf"] = std::move(rules);
  }

  void question_rules(Json& question) const {
    Json rules = Json::array();
    if (kind_ == SchemaKind::bank) {
      question["required"].push_back("stem");
      rules.push_back({{"properties", {{"stem", schema::filled_scalar()}}}});
    }
    schema::add_type_rules_of_question(rules, kind_);
    question["allOf"] = std::move(rules);
    Json& parts = question["properties"]["parts"];
    parts["items"] = schema::see("part");
    parts["minItems"] = 1;
  }

  /// A part is a question, but no case.
  void part_definition() {
    Json no_case = {{"not", schema::is_type(TypeWord::case_study)},
                    {"properties", {{"parts", schema::nothing()}}}};
    definitions_["part"] = {{"allOf", {schema::see("question"), std::move(no_case)}}};
  }

  void answer_rules() {
    definitions_["policy"]["anyOf"] = {schema::has("policy"), schema::has("option_map")};
    definitions_["policy"]["allOf"] = {
        schema::if_then({{"not", schema::has("option_map")}},
                        {{"properties", {{"policy", schema::or_null(schema::policy_name())}}}})};
    Json range = {{"anyOf", {schema::has("min"), schema::has("max")}}};
    definitions_["variant"]["oneOf"] = {schema::has("text"), schema::has("value"),
                                        std::move(range)};
    definitions_["variant"]["properties"]["text"]["pattern"] = "\\S";
    definitions_["rubric_point"]["anyOf"] = {schema::has("any"), schema::has("all")};
    definitions_["adjustment"]["minProperties"] = 1;
  }

  SchemaKind kind_;
  Lang lang_;
  Json definitions_ = Json::object();
};

}  // namespace

std::string bank_schema(SchemaKind kind, Lang lang) {
  return BankSchema(kind, lang).print();
}

}  // namespace tiku
