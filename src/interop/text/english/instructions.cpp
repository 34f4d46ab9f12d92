// What a school prints above its questions: rules that count like questions and are none.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/rule_heads.h"

namespace tiku {
namespace {

/// The lines below the heading that count from 1 and ask nothing.
std::vector<std::size_t> counted_rules(const EnglishLines& lines, std::size_t head) {
  std::vector<std::size_t> rules;
  for (std::size_t i = head + 1; i < lines.size(); ++i) {
    const LineLead lead = lines.lead(i);
    const bool detail = !rules.empty() && !behind_bullet(lines.trimmed(i)).empty();
    if (lines.is_blank(i) || detail) {
      continue;
    }
    if (lead.kind != LeadKind::number ||
        lead.value != static_cast<std::int64_t>(rules.size()) + 1) {
      break;
    }
    if (lines[i].find('?') != std::string_view::npos) {
      return {};
    }
    rules.push_back(i);
  }
  return rules;
}

/// Whether questions count from 1 again behind the line.
bool counts_again(const EnglishLines& lines, std::size_t behind) {
  for (std::size_t i = behind + 1; i < lines.size(); ++i) {
    const LineLead lead = lines.lead(i);
    if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
      return lead.value == 1;
    }
    if (lead.kind == LeadKind::letter) {
      return false;  // an option of the last one
    }
  }
  return false;
}

}  // namespace

void clear_instructions(EnglishLines& lines) {
  constexpr std::size_t kTop = 60;  // above the questions
  for (const std::size_t i : lines.with(trait::any)) {
    if (i >= kTop) {
      return;
    }
    if (!lines.has(i, trait::words) || !heads_rules(lines.trimmed(i))) {
      continue;
    }
    const std::vector<std::size_t> rules = counted_rules(lines, i);
    if (!rules.empty() && counts_again(lines, rules.back())) {
      for (const std::size_t rule : rules) {
        lines.set(rule, {});
      }
    }
    return;
  }
}

}  // namespace tiku
