#include "diag/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace tiku {

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::advice:
      return "advice";
  }
  return {};
}

void Sink::report(Diagnostic diagnostic) {
  errors_ += diagnostic.severity() == Severity::error ? 1U : 0U;
  diagnostics_.push_back(std::move(diagnostic));
}

void Sink::report(const RuleInfo& rule, Span where, Text message, Text help) {
  Diagnostic diagnostic;
  diagnostic.rule = &rule;
  diagnostic.where = where;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  report(std::move(diagnostic));
}

std::vector<Diagnostic> Sink::sorted() const {
  const auto key = [](const Diagnostic& d) {
    return std::tuple(static_cast<std::uint32_t>(d.where.file), d.row, d.where.begin, d.rule->code,
                      d.where.end);
  };
  std::vector<Diagnostic> all = diagnostics_;
  std::stable_sort(all.begin(), all.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && a.message.in(Lang::en) == b.message.in(Lang::en);
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

void Sink::append(const Sink& other) {
  for (const Diagnostic& diagnostic : other.diagnostics_) {
    report(diagnostic);
  }
}

}  // namespace tiku
