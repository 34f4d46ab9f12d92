#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/renderers.h"

// Places and texts in the shapes that the formats for programs share.

namespace tiku {

/// Where a span begins and ends (exclusive) in its text.
struct Region {
  Place begin;
  Place end;
  std::size_t begin_offset = 0;
  std::size_t end_offset = 0;
};

/// Nothing where there are no lines: without a file, and in workbooks, which have rows.
std::optional<Region> region_of(const SourceMap& sources, Span where, std::int64_t row);

/// The last line that has something of the region: an end before the first character of a line is
/// the line before.
std::int64_t last_line(const Region& region);

/// The path as the user named it, "" without a file.
std::string_view path_of(const SourceMap& sources, Span where);

/// As files are named in a repository: without "./" and doubled slashes. "./banks//a.yaml" is
/// "banks/a.yaml".
std::string repository_path(std::string_view path);

/// A relative reference, or "file:///..." for an absolute path; every byte that means something in
/// a URI is percent-encoded.
std::string uri_of(std::string_view path);

/// What is wrong, in one line, safe to show; in workbooks after "row 7: ".
std::string headline(const Diagnostic& finding, Lang lang);
/// The same, and what to do next on a second line where that is known.
std::string full_message(const Diagnostic& finding, Lang lang);

}  // namespace tiku
