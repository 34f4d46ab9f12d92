#include "bank/schema.h"

#include <set>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bank/field_tables.h"
#include "bank/policy_names.h"
#include "bank/schema_patterns.h"
#include "bank/words.h"
#include "sheet/schema.h"
#include "sheet/vocabulary.h"

// What ajv says of the schemas is a test of its own (tests/consumers/schema); these need no
// network.

namespace tiku {
namespace {

using Json = nlohmann::json;

Json parsed(SchemaKind kind, Lang lang) {
  return Json::parse(bank_schema(kind, lang));
}

/// Every value of `name`, wherever it stands.
void collect(const Json& json, const std::string& name, std::set<std::string>& found) {
  for (const auto& [key, value] : json.items()) {
    if (json.is_object() && key == name && value.is_string()) {
      found.insert(value.get<std::string>());
    }
    if (value.is_structured()) {
      collect(value, name, found);
    }
  }
}

void check_refs(const Json& schema) {
  std::set<std::string> refs;
  collect(schema, "$ref", refs);
  CHECK_FALSE(refs.empty());
  for (const std::string& ref : refs) {
    REQUIRE(ref.starts_with("#/definitions/"));
    CHECK_MESSAGE(schema["definitions"].contains(ref.substr(14)), ref);
  }
}

struct Table {
  const char* name;
  FieldTable fields;
};

const Table kTables[] = {
    {"exam", field_tables::exam()},
    {"pass", field_tables::pass()},
    {"section", field_tables::section()},
    {"question", field_tables::question()},
    {"policy", field_tables::policy()},
    {"variant", field_tables::variant()},
    {"any_of", field_tables::any_of()},
    {"matching", field_tables::matching()},
    {"length", field_tables::length()},
    {"rubric_point", field_tables::rubric_point()},
    {"adjustment", field_tables::adjustment()},
};

void check_fields(const Json& map, FieldTable fields, Lang lang) {
  CHECK(map["additionalProperties"] == false);
  CHECK(map["properties"].size() == fields.size());
  for (const Field& field : fields) {
    CAPTURE(field.name);
    REQUIRE(map["properties"].contains(std::string(field.name)));
    CHECK(map["properties"][std::string(field.name)]["description"] ==
          std::string(field.about.in(lang)));
  }
}

}  // namespace

TEST_CASE("the schema has every field of every table, described in both languages") {
  for (const Lang lang : {Lang::en, Lang::zh}) {
    for (const SchemaKind kind : {SchemaKind::bank, SchemaKind::key}) {
      const Json schema = parsed(kind, lang);
      check_fields(schema, field_tables::bank(), lang);
      for (const Table& table : kTables) {
        check_fields(schema["definitions"][table.name], table.fields, lang);
      }
    }
  }
}

TEST_CASE("every field says what it is for, in both languages") {
  for (const Table& table : kTables) {
    for (const Field& field : table.fields) {
      CAPTURE(field.name);
      CHECK_FALSE(field.about.en.empty());
      CHECK(field.about.en != field.about.zh);
    }
  }
}

TEST_CASE("every reference of a schema has its definition") {
  check_refs(parsed(SchemaKind::bank, Lang::en));
  check_refs(parsed(SchemaKind::key, Lang::en));
  check_refs(Json::parse(sheet_schema(Lang::en)));
}

TEST_CASE("an editor offers every name of a type, those of keys in keys only") {
  const std::string bank = bank_schema(SchemaKind::bank, Lang::en);
  const std::string key = bank_schema(SchemaKind::key, Lang::en);
  for (const TypeAlias& alias : type_aliases()) {
    const bool keys_only = alias.word == TypeWord::choice || alias.word == TypeWord::given;
    const std::string name = "\"" + std::string(alias.name) + "\"";
    CAPTURE(name);
    CHECK((bank.find(name) != std::string::npos || keys_only));
    CHECK(key.find(name) != std::string::npos);
  }
  CHECK(bank.find("\"选择题\"") == std::string::npos);
  CHECK(key.find("\"选择题\"") != std::string::npos);
}

TEST_CASE("the pattern of policies has every one that is asked for by name, with its argument") {
  const std::string all = schema::policy_body(~0U);
  for (const PolicyName& policy : policy_names()) {
    const bool named = all.find(policy.name) != std::string::npos;
    CHECK_MESSAGE(named == (policy.name != "option_map"), policy.name);
  }
  CHECK(schema::policy_body(type_bit(QuestionType::fill)) == "(?:exact|per_blank|all_blanks)");
  CHECK(schema::policy_body(type_bit(QuestionType::given)) == "(?:given)");
}

TEST_CASE("patterns: case, white space and what folding may change") {
  CHECK(schema::any_case("true") == "[Tt][Rr][Uu][Ee]");
  CHECK(schema::exact("a|b") == "^\\s*(?:a|b)\\s*$");
  CHECK(schema::tolerant("a") == "^\\s*(?:a)\\s*$|[^\\u0000-\\u007F\\u3400-\\u9FFF]");
  CHECK(schema::type_body({TypeWord::fill}) == "(?:[Ff][Ii][Ll][Ll]|填空)题?");
}

TEST_CASE("the schema of sheets knows every synonym of an identity column") {
  const Json properties = Json::parse(sheet_schema(Lang::zh))["definitions"]["sheet"]["properties"];
  for (const SheetField field : {SheetField::id, SheetField::name, SheetField::group,
                                 SheetField::form, SheetField::answer}) {
    for (const std::string_view word : field_words(field)) {
      CHECK_MESSAGE(properties.contains(std::string(word)), word);
    }
  }
  CHECK(properties["姓名"]["description"] == "姓名");
}

}  // namespace tiku
