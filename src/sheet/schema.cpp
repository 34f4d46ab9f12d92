#include "sheet/schema.h"

#include <nlohmann/json.hpp>

#include "bank/schema_json.h"
#include "sheet/schema_messages.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

using schema::Json;

constexpr const char* kLists[] = {"sheets", "candidates", "答卷"};

/// What is read, and what an editor says about it.
struct SheetProperty {
  SheetField field;
  const Message* about;
};

constexpr SheetProperty kProperties[] = {
    {SheetField::id, &msg::schema_sheet_id},
    {SheetField::name, &msg::schema_sheet_name},
    {SheetField::group, &msg::schema_sheet_group},
    {SheetField::form, &msg::schema_sheet_form},
    {SheetField::order, &msg::schema_sheet_order},
    {SheetField::submitted, &msg::schema_sheet_submitted},
    {SheetField::total, &msg::schema_sheet_total},
    {SheetField::answer, &msg::schema_sheet_answers},
    {SheetField::aside, &msg::schema_sheet_aside},
};

Json with(Json value, std::initializer_list<const char*> types) {
  for (const char* type : types) {
    value["type"].push_back(type);
  }
  return value;
}

/// One answer: a text, or the texts of several blanks or labels.
Json answer() {
  Json value = with(schema::scalar(), {"null", "array"});
  value["items"] = schema::or_null(schema::scalar());
  return value;
}

/// By item, those of a case in a map of their own; or in order; or as a run of letters.
Json answers() {
  Json parts = answer();
  parts["type"].push_back("object");
  parts["additionalProperties"] = answer();
  Json value = with(schema::scalar(), {"null", "array", "object"});
  value["items"] = parts;
  value["additionalProperties"] = parts;
  return value;
}

Json value_of(SheetField field) {
  if (field == SheetField::answer) {
    return schema::see("answers");
  }
  if (field == SheetField::order) {
    Json value = with(schema::scalar(), {"null", "array"});
    value["items"] = schema::scalar();
    return value;
  }
  return field == SheetField::id ? with(schema::scalar(), {"null", "object"})
                                 : schema::or_null(schema::scalar());
}

Json described(const Message& about, Lang lang, Json value) {
  return {{"description", about.in(lang)}, {"allOf", {std::move(value)}}};
}

/// Answers, or something that may say that there are none (缺考).
Json says_something() {
  Json any = Json::array();
  for (const SheetField field : {SheetField::answer, SheetField::aside}) {
    for (const std::string_view word : field_words(field)) {
      any.push_back({{"required", {word}}});
    }
  }
  return any;
}

Json sheet(Lang lang) {
  Json properties = Json::object();
  for (const SheetProperty& property : kProperties) {
    for (const std::string_view word : field_words(property.field)) {
      properties[std::string(word)] = described(*property.about, lang, value_of(property.field));
    }
  }
  properties["seed"] = described(msg::schema_sheet_seed, lang, schema::or_null(schema::scalar()));
  for (const std::string_view word : silent_fields()) {
    properties[std::string(word)] = {{"description", msg::schema_sheet_aside.in(lang)}};
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"additionalProperties", schema::or_null(schema::scalar())},
          {"anyOf", says_something()}};
}

}  // namespace

std::string sheet_schema(Lang lang) {
  Json lists = Json::object();
  Json is_list = Json::array();
  for (const char* name : kLists) {
    lists[name] = {{"description", msg::schema_sheet_sheets.in(lang)},
                   {"type", "array"},
                   {"items", schema::see("sheet")}};
    is_list.push_back({{"required", {name}}});
  }
  Json map = schema::if_then({{"anyOf", std::move(is_list)}}, {{"properties", std::move(lists)}});
  map["else"] = schema::see("sheet");
  Json root = {{"$schema", "http://json-schema.org/draft-07/schema#"},
               {"title", msg::schema_sheet_title.in(lang)},
               {"description", msg::schema_sheet_about.in(lang)},
               {"type", {"object", "array"}},
               {"items", schema::see("sheet")},
               {"if", {{"type", "object"}}},
               {"then", std::move(map)}};
  root["definitions"] = {{"answers", answers()}, {"sheet", sheet(lang)}};
  return schema::print(root);
}

}  // namespace tiku
