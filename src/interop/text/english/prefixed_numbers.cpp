// Numbers behind the letters of a kind of questions: `MC-1: Who rings?`, `TF 2. ...`, as plain
// ones.
#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct PrefixedNumber {
  std::string_view prefix;
  std::int64_t number = 0;
  std::size_t after = 0;
};

/// Two to four capitals, a dash or a space, the number, a sign.
std::optional<PrefixedNumber> prefixed_number(std::string_view line) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMost = 4;
  std::size_t at = 0;
  while (at < line.size() && at <= kMost && line[at] >= 'A' && line[at] <= 'Z') {
    ++at;
  }
  if (at < kFewest || at > kMost || at >= line.size() || (line[at] != '-' && line[at] != ' ')) {
    return std::nullopt;  // most lines
  }
  PrefixedNumber found{line.substr(0, at), 0, at + 1};
  found.number = take_number(line, found.after);
  const bool sign = found.after + 1 < line.size() && line[found.after + 1] == ' ' &&
                    std::string_view(":.)").find(line[found.after]) != std::string_view::npos;
  found.after += 1;
  return found.number > 0 && sign ? std::optional(found) : std::nullopt;
}

/// Whether the first option stands below what is asked.
bool has_options_below(const EnglishLines& lines, std::size_t i) {
  constexpr std::size_t kLook = 8;  // a long question
  for (std::size_t below = i + 1; below < lines.size() && below <= i + kLook; ++below) {
    const LineLead lead = lines.lead(below);
    if (lead.kind != LeadKind::none || prefixed_number(lines.trimmed(below))) {
      return lead.kind == LeadKind::letter && lead.value == 1;
    }
    if (lines.trimmed(below).starts_with("A ")) {
      return true;  // its sign is spelt later
    }
  }
  return false;
}

}  // namespace

void spell_prefixed_numbers(EnglishLines& lines) {
  std::map<std::string_view, std::vector<std::size_t>> found;
  std::map<std::string_view, std::int64_t> last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::optional<PrefixedNumber> one = prefixed_number(lines.trimmed(i));
    if (!one) {
      continue;
    }
    // What is learnt from a chapter is numbered so as well: `CO-1: ...`
    const bool asks = ends_asking(lines.trimmed(i)) || has_options_below(lines, i);
    std::int64_t& before = last[one->prefix];
    if (asks && one->number == before + 1) {
      found[one->prefix].push_back(i);
      before = one->number;
    }
  }
  for (const auto& [prefix, places] : found) {
    for (const std::size_t i : places.size() > 1 ? places : std::vector<std::size_t>()) {
      const std::string_view line = lines.trimmed(i);
      const PrefixedNumber one = *prefixed_number(line);
      lines.set(i, {std::to_string(one.number), ". ", trim(line.substr(one.after))});
    }
  }
}

}  // namespace tiku
