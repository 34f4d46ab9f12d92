// Numbers behind the letters of a kind of questions: `MC-1: Who rings?`, `TF 2. ...`, or behind the
// letter of a round, `A1. Who rings?`, as plain ones.
#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct PrefixedNumber {
  std::string_view prefix;
  std::int64_t number = 0;
  std::size_t after = 0;
};

/// Two to four capitals, a dash or a space, the number, a sign; or one capital right before it.
std::optional<PrefixedNumber> prefixed_number(std::string_view line) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMost = 4;
  std::size_t at = 0;
  while (at < line.size() && at <= kMost && line[at] >= 'A' && line[at] <= 'Z') {
    ++at;
  }
  const bool single = at == 1 && at < line.size() && is_ascii_digit(line[at]);
  if (!single &&
      (at < kFewest || at > kMost || at >= line.size() || (line[at] != '-' && line[at] != ' '))) {
    return std::nullopt;  // most lines
  }
  PrefixedNumber found{line.substr(0, at), 0, single ? at : at + 1};
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

using PlacesByPrefix = std::map<std::string_view, std::vector<std::size_t>>;

/// Lines that count on behind each prefix, and ask.
PlacesByPrefix find_prefixed(const EnglishLines& lines) {
  PlacesByPrefix found;
  std::map<std::string_view, std::int64_t> last;
  for (const std::size_t i : lines.with(trait::words | trait::word_lead)) {
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
  std::erase_if(found, [](const auto& entry) {
    constexpr std::size_t kFewestOfRound = 4;  // sections of texts are numbered so, too
    return entry.second.size() < (entry.first.size() == 1 ? kFewestOfRound : 2);
  });
  return found;
}

/// Whether teams are asked in turns: A1, B1, A2, B2.
bool take_turns(const PlacesByPrefix& found) {
  const std::vector<std::size_t>* before = nullptr;
  for (const auto& [prefix, places] : found) {
    if (prefix.size() > 1) {
      continue;
    }
    if (before != nullptr && places.front() < before->back() && before->front() < places.back()) {
      return true;
    }
    before = &places;
  }
  return false;
}

void write(EnglishLines& lines, std::size_t i, std::int64_t number) {
  const std::string_view line = lines.trimmed(i);
  const std::string_view words = trim(line.substr(prefixed_number(line)->after));
  lines.set(i, {std::to_string(number), ". ", words});
}

}  // namespace

void spell_prefixed_numbers(EnglishLines& lines) {
  const PlacesByPrefix found = find_prefixed(lines);
  const bool turns = take_turns(found);
  std::vector<std::size_t> all;
  for (const auto& [prefix, places] : found) {
    all.insert(all.end(), places.begin(), places.end());
  }
  std::sort(all.begin(), all.end());
  std::int64_t number = 0;
  for (const std::size_t i : all) {
    ++number;
    write(lines, i, turns ? number : prefixed_number(lines.trimmed(i))->number);
  }
}

}  // namespace tiku
