// Numbers that stand alone above what is asked.
#include <cstdint>
#include <vector>

#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The number that the line holds and nothing else; 0 of other lines.
std::int64_t lone_number(std::string_view line) {
  constexpr std::size_t kMostDigits = 4;
  if (line.empty() || line.size() > kMostDigits || !is_ascii_digit(line.front())) {
    return 0;  // most lines
  }
  std::size_t at = 0;
  const std::int64_t number = take_number(line, at);
  return at == line.size() ? number : 0;
}

/// Whether the first option stands below the words from `i` on.
bool has_options_below(const EnglishLines& lines, std::size_t i) {
  constexpr std::size_t kLook = 8;  // a long question
  for (std::size_t below = i + 1; below < lines.size() && below <= i + kLook; ++below) {
    const LineLead lead = lines.lead(below);
    if (lead.kind != LeadKind::none) {
      return lead.kind == LeadKind::letter && lead.value == 1;
    }
  }
  return false;
}

}  // namespace

void join_lone_numbers(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> found;
  std::int64_t last = 0;
  for (const std::size_t i : lines.with(trait::words)) {
    const std::int64_t number = lines.has(i, trait::digit) ? lone_number(lines.trimmed(i)) : 0;
    if (number > 0 && number == last + 1 && i + 1 < lines.size() && !lines.is_blank(i + 1) &&
        lines.lead(i + 1).kind == LeadKind::none && has_options_below(lines, i + 1)) {
      found.push_back(i);
      last = number;
    }
  }
  if (found.size() < kFewest) {
    return;
  }
  for (const std::size_t i : found) {
    lines.set(i + 1, {lines.trimmed(i), ". ", lines.trimmed(i + 1)});
    lines.set(i, {});
  }
}

}  // namespace tiku
