// What a school prints above its questions: rules that count like questions and are none.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool heads_instructions(std::string_view line) {
  constexpr std::string_view kHeads[] = {
      "general instructions",        "instructions",
      "important instructions",      "instructions to candidates",
      "instructions for candidates", "instructions to students"};
  const std::size_t first = line.find_first_not_of("#* ");
  line = line.substr(std::min(first, line.size()));
  while (!line.empty() && std::string_view(":*- ").find(line.back()) != std::string_view::npos) {
    line.remove_suffix(1);
  }
  return std::any_of(std::begin(kHeads), std::end(kHeads), [line](std::string_view head) {
    return line.size() == head.size() && has_word(line, 0, head);
  });
}

/// The lines below the heading that count from 1 and ask nothing.
std::vector<std::size_t> counted_rules(const EnglishLines& lines, std::size_t head) {
  std::vector<std::size_t> rules;
  for (std::size_t i = head + 1; i < lines.size(); ++i) {
    const LineLead lead = lines.lead(i);
    if (lines.is_blank(i)) {
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
  for (std::size_t i = 0; i < std::min(lines.size(), kTop); ++i) {
    if (!heads_instructions(lines.trimmed(i))) {
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
