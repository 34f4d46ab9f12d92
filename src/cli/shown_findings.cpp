#include "cli/shown_findings.h"

#include <vector>

namespace tiku {
namespace {

void show(const std::vector<Diagnostic>& findings, const SourceMap& sources,
          const Context& context) {
  context.io.err().write(find_renderer("full")->render({findings, sources}, context.err_style));
}

}  // namespace

void show_findings(const Sink& sink, const SourceMap& sources, const Context& context) {
  const std::vector<Diagnostic> findings = sink.sorted();
  if (!findings.empty() && (context.talk != Talk::quiet || sink.has_errors())) {
    show(findings, sources, context);
  }
}

void show_errors(const Sink& sink, const SourceMap& sources, const Context& context) {
  std::vector<Diagnostic> findings = sink.sorted();
  std::erase_if(findings, [](const Diagnostic& f) { return f.severity() != Severity::error; });
  show(findings, sources, context);
}

}  // namespace tiku
