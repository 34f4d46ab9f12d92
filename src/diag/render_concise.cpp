#include "diag/render_concise.h"

#include <fmt/core.h>

#include "base/text.h"
#include "diag/place_text.h"

namespace tiku {

std::string concise_line(const Diagnostic& finding, const SourceMap& sources, Lang lang) {
  const std::string place = place_text(sources, finding.where, finding.row);
  return fmt::format("{}{}{} {} {}", place, place.empty() ? "" : ": ",
                     severity_name(finding.severity()), finding.rule->code,
                     visible(finding.message.in(lang)));
}

std::string render_concise(const CheckReport& report, const Style& style) {
  std::string out;
  for (const Diagnostic& finding : report.findings) {
    out += concise_line(finding, report.sources, style.lang) + "\n";
  }
  return out;
}

}  // namespace tiku
