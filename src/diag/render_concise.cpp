#include "diag/render_concise.h"

#include <fmt/format.h>

#include "base/text.h"
#include "diag/messages.h"
#include "diag/place_text.h"

namespace tiku {
namespace {

std::string render_concise(const CheckReport& report, const Style& style) {
  std::string out;
  for (const Diagnostic& finding : report.findings) {
    const std::string place = place_text(report.sources, finding.where, finding.row);
    out += fmt::format("{}{}{} {} {}\n", place, place.empty() ? "" : ": ",
                       severity_name(finding.severity()), finding.rule->code,
                       visible(finding.message.in(style.lang)));
  }
  return out;
}

}  // namespace

const Renderer kConciseRenderer{"concise", msg::concise_summary, render_concise};

}  // namespace tiku
