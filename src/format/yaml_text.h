#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.h"

namespace tiku {

/// What the guard appends to a text; no place may lie in it.
inline constexpr std::string_view kAppendedEnd = "\n...\n";

/// Whether guarded_yaml_text() would report something.
bool needs_guard(std::string_view text);

/// The text of a file as it may be given to yaml-cpp, byte for byte at the same offsets. Invalid
/// bytes, control characters, byte-order marks and lone carriage returns are reported and replaced;
/// a document end is appended, at which a quote that is never closed becomes an error.
std::string guarded_yaml_text(const SourceMap& sources, FileId file, Sink& sink);

}  // namespace tiku
