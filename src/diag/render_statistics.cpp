#include "diag/render_statistics.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/width.h"
#include "diag/messages.h"

namespace tiku {
namespace {

struct Broken {
  const RuleInfo* rule = nullptr;
  std::size_t count = 0;
  std::size_t fixable = 0;
};

std::vector<Broken> count_rules(std::span<const Diagnostic> findings) {
  std::map<std::string_view, Broken> by_code;
  for (const Diagnostic& finding : findings) {
    Broken& broken = by_code[finding.rule->code];
    broken.rule = finding.rule;
    ++broken.count;
    broken.fixable += finding.fix ? 1U : 0U;
  }
  std::vector<Broken> all;
  for (const auto& [code, broken] : by_code) {
    all.push_back(broken);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Broken& a, const Broken& b) { return a.count > b.count; });
  return all;
}

/// The first column is flush right, the others left; nothing trails.
std::string table_text(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string out;
  for (const std::vector<std::string>& row : rows) {
    std::string line = pad_left(row.front(), widths.front());
    for (std::size_t i = 1; i < row.size(); ++i) {
      line += "  " + pad_right(row[i], widths[i]);
    }
    out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }
  return out;
}

}  // namespace

std::string render_statistics(const CheckReport& report, const Style& style) {
  if (report.findings.empty()) {
    return {};
  }
  std::vector<std::vector<std::string>> rows{{
      std::string(msg::count_heading.in(style.lang)),
      std::string(msg::code_heading.in(style.lang)),
      std::string(msg::rule_heading.in(style.lang)),
      std::string(msg::fixable_heading.in(style.lang)),
  }};
  for (const Broken& broken : count_rules(report.findings)) {
    rows.push_back({std::to_string(broken.count), std::string(broken.rule->code),
                    std::string(broken.rule->name),
                    broken.fixable > 0 ? std::to_string(broken.fixable) : ""});
  }
  return table_text(rows);
}

}  // namespace tiku
