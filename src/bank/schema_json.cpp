#include "bank/schema_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace tiku::schema {

Json see(std::string_view name) {
  return {{"$ref", "#/definitions/" + std::string(name)}};
}

Json scalar() {
  return {{"type", {"string", "number", "boolean"}}};
}

Json filled_scalar() {
  return matching_scalar("\\S");
}

Json matching_text(const std::string& pattern) {
  return {{"type", "string"}, {"pattern", pattern}};
}

Json matching_scalar(const std::string& pattern) {
  Json value = scalar();
  value["pattern"] = pattern;
  return value;
}

Json number(const std::string& pattern) {
  return {{"type", {"number", "string"}}, {"pattern", pattern}};
}

Json or_null(Json value) {
  const auto choice = value.find("anyOf");
  const auto type = value.find("type");
  if (type != value.end()) {
    *type = type->is_array() ? *type : Json::array({*type});
    if (std::find(type->begin(), type->end(), "null") == type->end()) {
      type->push_back("null");
    }
  } else if (choice != value.end() && value.size() == 1) {
    choice->push_back(nothing());
  } else {
    value = {{"anyOf", {std::move(value), nothing()}}};
  }
  return value;
}

Json nothing() {
  return {{"type", "null"}};
}

Json list_of(Json item) {
  return {{"type", "array"}, {"items", std::move(item)}};
}

Json map_of(Json value) {
  return {{"type", "object"}, {"additionalProperties", std::move(value)}};
}

Json has(std::string_view field) {
  const std::string name(field);
  return {{"required", {name}}, {"properties", {{name, {{"not", nothing()}}}}}};
}

Json if_then(Json condition, Json consequence) {
  return {{"if", std::move(condition)}, {"then", std::move(consequence)}};
}

std::string print(const Json& json) {
  return json.dump(2) + "\n";
}

}  // namespace tiku::schema
