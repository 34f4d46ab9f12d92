#include "diag/render_gitlab.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "diag/fingerprint.h"
#include "diag/region.h"
#include "diag/render_json_text.h"

namespace tiku {
namespace {

using Json = nlohmann::ordered_json;

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "major";
    case Severity::warning:
      return "minor";
    case Severity::advice:
      return "info";
  }
  return {};
}

/// Code Climate wants to know what kind of trouble it is.
std::string_view category(Severity severity) {
  return severity == Severity::advice ? "Style" : "Bug Risk";
}

/// Every issue has a line; in a workbook the row comes nearest to it.
Json lines_json(const Diagnostic& finding, const SourceMap& sources) {
  const std::optional<Region> region = region_of(sources, finding.where, finding.row);
  if (!region) {
    const std::int64_t row = std::max<std::int64_t>(finding.row, 1);
    return {{"begin", row}, {"end", row}};
  }
  return {{"begin", region->begin.line}, {"end", last_line(*region)}};
}

Json issue(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  return {{"type", "issue"},
          {"check_name", finding.rule->code},
          {"description", headline(finding, lang)},
          {"categories", Json::array({category(finding.severity())})},
          {"severity", gitlab_severity(finding.severity())},
          {"location",
           {{"path", repository_path(path_of(sources, finding.where))},
            {"lines", lines_json(finding, sources)}}}};
}

Json unreadable_issue(const CheckedFile& file, Lang lang) {
  return {
      {"type", "issue"},
      {"check_name", "unreadable"},
      {"description", visible(file.unreadable.in(lang))},
      {"categories", Json::array({"Bug Risk"})},
      {"severity", "blocker"},
      {"location", {{"path", repository_path(file.path)}, {"lines", {{"begin", 1}, {"end", 1}}}}},
      {"fingerprint", hex_hash("unreadable " + repository_path(file.path))}};
}

}  // namespace

std::string render_gitlab(const CheckReport& report, const Style& style) {
  Json issues = Json::array();
  for (const CheckedFile& file : report.files) {
    if (!file.unreadable.empty()) {
      issues.push_back(unreadable_issue(file, style.lang));
    }
  }
  const std::vector<std::string> prints = fingerprints(report);
  for (std::size_t i = 0; i < prints.size(); ++i) {
    issues.push_back(issue(report.findings[i], report.sources, style.lang));
    issues.back()["fingerprint"] = prints[i];
  }
  return json_text(issues);
}

}  // namespace tiku
