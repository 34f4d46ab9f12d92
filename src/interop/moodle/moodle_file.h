#pragma once

#include <string>

#include "interop/import_format.h"

namespace tiku {

/// Reads Moodle XML, already UTF-8. An error is no XML, or XML of another kind; it names the line.
Result<ImportResult> read_moodle_xml(const std::string& text, const std::string& path);

/// Whether the text has questions as Moodle writes them, which other programs put into elements of
/// their own.
bool holds_moodle_question(std::string_view text);

/// Whether the outermost element is <quiz>, or any that holds such questions, or none does.
bool is_moodle_xml(std::string_view text);

}  // namespace tiku
