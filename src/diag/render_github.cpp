#include "diag/render_github.h"

#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "base/text.h"
#include "diag/region.h"

namespace tiku {
namespace {

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::advice:
      return "notice";
  }
  return {};
}

/// With "%" and each character of `special` as "%" and two hex digits, which is all the runner
/// decodes.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (c == '%' || special.find(c) != std::string_view::npos) {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      out += c;
    }
  }
  return out;
}

std::string property(std::string_view key, std::string_view value) {
  return fmt::format("{}={},", key, escaped(value, "\r\n:,"));
}

/// The runner refuses columns of a range that ends on another line.
std::string lines_of(const Region& region) {
  const std::int64_t last = last_line(region);
  std::string out = fmt::format("line={},endLine={},", region.begin.line, last);
  if (last == region.begin.line) {
    const bool same = region.end.line == last;
    out += fmt::format("col={},", region.begin.column);
    out += same ? fmt::format("endColumn={},", region.end.column) : "";
  }
  return out;
}

std::string command_line(std::string_view command, std::string properties,
                         std::string_view message) {
  if (!properties.empty()) {
    properties.back() = ':';  // instead of the last comma
  }
  return fmt::format("::{}{}{}:{}\n", command, properties.empty() ? ":" : " ", properties,
                     escaped(message, "\r\n"));
}

std::string annotation(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  std::string properties;
  if (finding.where.file != kNoFile) {
    properties += property("file", repository_path(path_of(sources, finding.where)));
  }
  if (const std::optional<Region> region = region_of(sources, finding.where, finding.row)) {
    properties += lines_of(*region);
  }
  properties += property("title", fmt::format("{} {}", finding.rule->code, finding.rule->name));
  return command_line(command_of(finding.severity()), std::move(properties),
                      full_message(finding, lang));
}

}  // namespace

std::string render_github(const CheckReport& report, const Style& style) {
  std::string out;
  for (const CheckedFile& file : report.files) {
    if (!file.unreadable.empty()) {
      out += command_line("error", property("file", repository_path(file.path)),
                          visible(file.unreadable.in(style.lang)));
    }
  }
  for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
    for (const Diagnostic& finding : report.findings) {
      if (finding.severity() == severity) {
        out += annotation(finding, report.sources, style.lang);
      }
    }
  }
  return out;
}

}  // namespace tiku
