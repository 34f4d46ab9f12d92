#include "diag/region.h"

#include <algorithm>

#include <fmt/core.h>

#include "base/text.h"

namespace tiku {
namespace {

/// The characters of RFC 3986 that mean themselves everywhere, and the slash between names.
bool is_plain_in_uri(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || std::string_view("-._~/").find(c) != std::string::npos;
}

}  // namespace

std::optional<Region> region_of(const SourceMap& sources, Span where, std::int64_t row) {
  if (where.file == kNoFile || row > 0) {
    return std::nullopt;
  }
  const Source& source = sources.at(where.file);
  Region region;
  region.begin_offset = std::min<std::size_t>(where.begin, source.text().size());
  region.end_offset = std::clamp<std::size_t>(where.end, region.begin_offset, source.text().size());
  region.begin = source.place(region.begin_offset);
  region.end = source.place(region.end_offset);
  return region;
}

std::int64_t last_line(const Region& region) {
  const bool before_line = region.end.column == 1 && region.end.line > region.begin.line;
  return region.end.line - (before_line ? 1 : 0);
}

std::string_view path_of(const SourceMap& sources, Span where) {
  return where.file == kNoFile ? std::string_view{} : sources.at(where.file).path();
}

std::string repository_path(std::string_view path) {
  std::string out(path.starts_with('/') ? "/" : "");
  for (const std::string_view name : split(path, "/")) {
    if (!name.empty() && name != ".") {
      out += out.empty() || out.back() == '/' ? "" : "/";
      out += name;
    }
  }
  return out.empty() ? "." : out;
}

std::string uri_of(std::string_view path) {
  const std::string clean = repository_path(path);
  std::string uri = clean.starts_with('/') ? "file://" : "";
  for (const char c : clean) {
    if (is_plain_in_uri(c)) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return uri;
}

std::string headline(const Diagnostic& finding, Lang lang) {
  const std::string row = finding.row > 0 ? fmt::format("row {}: ", finding.row) : "";
  return row + visible(finding.message.in(lang));
}

std::string full_message(const Diagnostic& finding, Lang lang) {
  const std::string help =
      finding.help.empty() ? std::string{} : "\n" + visible(finding.help.in(lang));
  return headline(finding, lang) + help;
}

}  // namespace tiku
