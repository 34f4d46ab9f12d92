#pragma once

#include <string>

#include "interop/import_format.h"

namespace tiku {

/// Reads Moodle XML, already UTF-8. An error is no XML, or XML of another kind; it names the line.
Result<ImportResult> read_moodle_xml(std::string text, const std::string& path);

/// Whether the outermost element is <quiz>.
bool is_moodle_xml(std::string_view text);

}  // namespace tiku
