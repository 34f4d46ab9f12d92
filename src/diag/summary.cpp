#include "diag/summary.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "diag/messages.h"

namespace tiku {

Text summarise(std::span<const Diagnostic> findings) {
  constexpr std::array kinds{std::pair{Severity::error, &msg::errors},
                             std::pair{Severity::warning, &msg::warnings},
                             std::pair{Severity::advice, &msg::advice}};
  Text counts;
  for (const auto& [severity, message] : kinds) {
    const auto count = std::count_if(
        findings.begin(), findings.end(),
        [severity = severity](const Diagnostic& d) { return d.severity() == severity; });
    if (count != 0) {
      Text part = text(*message, count);
      counts = counts.empty() ? std::move(part)
                              : text(msg::and_more, std::move(counts), std::move(part));
    }
  }
  if (counts.empty()) {
    return text(msg::found_nothing);
  }
  std::set<FileId> files;
  for (const Diagnostic& finding : findings) {
    files.insert(finding.where.file);
  }
  return text(msg::found, std::move(counts), files.size());
}

}  // namespace tiku
