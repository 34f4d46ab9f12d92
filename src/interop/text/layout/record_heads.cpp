// Questions on one line, each behind a name: `题目：先做什么？答案：问好题目：后做什么？`,
// `第6题...第7题...`.
#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/numbers.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;

std::size_t find_from(std::string_view line, std::string_view words, std::size_t from) {
  const std::size_t at = find_han(line.substr(from), words);
  return at == line.npos ? at : from + at;
}

/// Where the name stands before a colon; 题干 is no word of a sentence, and needs none.
std::vector<LineBreak> find_named(std::string_view line, std::string_view name) {
  constexpr std::string_view kSure[] = {"题干", "題幹"};
  const bool sure = name == kSure[0] || name == kSure[1];
  std::vector<LineBreak> found;
  for (std::size_t at = find_from(line, name, 0); at != line.npos;
       at = find_from(line, name, at + name.size())) {
    const std::string_view behind = line.substr(at + name.size());
    if (behind.starts_with(":") || behind.starts_with("：")) {
      found.push_back({at, at, {}});
    } else if (sure) {
      found.push_back({at, at + name.size(), "："});
    }
  }
  return found;
}

/// Whether the text ends in what speaks of the question whose ordinal is behind it.
bool speaks_of(std::string_view before) {
  std::size_t at = before.size();
  while (at > 0 && (static_cast<unsigned char>(before[--at]) & 0xC0U) == 0x80U) {
  }
  return !before.empty() && speaks_of_number(PaperText(before.substr(at))[0]);
}

/// 第6题, 【第 7 题】: those that count on from the first, or from 1 again.
std::vector<LineBreak> find_ordinals(std::string_view line) {
  constexpr std::string_view kBegin = "第";
  constexpr std::string_view kUnits[] = {"题", "題"};
  constexpr std::string_view kOpen = "【";
  std::vector<LineBreak> found;
  std::int64_t expected = 0;
  for (std::size_t at = find_from(line, kBegin, 0); at != line.npos;
       at = find_from(line, kBegin, at + kBegin.size())) {
    std::size_t digits = past_spaces(line, at + kBegin.size());
    const std::int64_t number = take_number(line, digits);
    const bool bracket = line.substr(0, at).ends_with(kOpen);
    const std::string_view behind = line.substr(std::min(past_spaces(line, digits), line.size()));
    const bool unit = number > 0 && !speaks_of(line.substr(0, at)) &&
                      (behind.starts_with(kUnits[0]) || behind.starts_with(kUnits[1]));
    if (unit && (found.empty() || number == expected || number == 1)) {
      const std::size_t begin = at - (bracket ? kOpen.size() : 0);
      found.push_back({begin, begin, {}});
      expected = number + 1;
    }
  }
  return found;
}

}  // namespace

std::vector<LineBreak> break_record_heads(std::string_view line) {
  constexpr std::string_view kNames[] = {"题目", "题干", "题号", "題目", "題幹", "題號"};
  std::vector<LineBreak> found = find_ordinals(line);
  found = found.size() < kFewest ? std::vector<LineBreak>() : std::move(found);
  for (const std::string_view name : kNames) {
    const std::vector<LineBreak> named = find_named(line, name);
    if (named.size() >= kFewest) {
      found.insert(found.end(), named.begin(), named.end());
    }
  }
  return found;
}

}  // namespace tiku
