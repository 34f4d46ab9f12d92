#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "base/message.h"

// Pieces of JSON Schema. Editors read YAML by its version 1.2, so that 1, true and null are no
// texts to them: wherever tiku reads a text, numbers and booleans are welcome too, and a field
// without a value is as good as absent.

namespace tiku::schema {

using Json = nlohmann::ordered_json;

/// {"$ref": "#/definitions/NAME"}.
Json see(std::string_view name);

/// Any scalar but null.
Json scalar();
/// Any scalar whose text has something to see.
Json filled_scalar();
/// A text that matches; numbers and booleans are refused.
Json matching_text(const std::string& pattern);
/// A text, number or boolean; texts must match.
Json matching_scalar(const std::string& pattern);
/// A number, or a text that matches.
Json number(const std::string& pattern);

/// The same or null.
Json or_null(Json value);
/// Nothing but null: the field means nothing here.
Json nothing();

Json list_of(Json item);
Json map_of(Json value);

/// The field is there and has a value.
Json has(std::string_view field);
/// `condition` implies `consequence`.
Json if_then(Json condition, Json consequence);

/// As printed: indented, with a line end.
std::string print(const Json& json);

}  // namespace tiku::schema
