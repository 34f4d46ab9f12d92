#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "interop/import_format.h"

namespace tiku {

/// Whether the text begins as JSON whose objects have the fields of questions.
bool is_json_list(std::string_view head);

/// Reads lists of questions, wherever they stand in the document, and JSON Lines.
Result<ImportResult> read_json_list(std::string text, const std::string& path);

/// Whether lines of the text name the fields of questions as YAML does.
bool is_yaml_list(std::string_view head);

/// The same lists as YAML, in one document or several.
Result<ImportResult> read_yaml_list(std::string text, const std::string& path);

/// Whether elements of an XML document are named as the fields of questions, in no format that is
/// known by name.
bool is_xml_list(std::string_view head);

Result<ImportResult> read_xml_list(std::string text, const std::string& path);

}  // namespace tiku
