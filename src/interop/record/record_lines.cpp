#include "interop/record/record_lines.h"

#include <algorithm>

#include "base/text.h"
#include "interop/record/record_words.h"

namespace tiku {
namespace {

struct LinePattern {
  const Message* pattern;
  RecordLineKind kind;
};

constexpr LinePattern kPatterns[] = {
    {&msg::record_totals, RecordLineKind::totals},
    {&msg::record_pass, RecordLineKind::pass},
    {&msg::record_absent, RecordLineKind::absent},
    {&msg::record_block, RecordLineKind::block},
    {&msg::record_item, RecordLineKind::item},
    {&msg::record_id, RecordLineKind::id},
    {&msg::record_name, RecordLineKind::name},
    {&msg::record_group, RecordLineKind::group},
    {&msg::record_section, RecordLineKind::section},
    {&msg::record_choose, RecordLineKind::choose},
    {&msg::record_item_id, RecordLineKind::item_id},
    {&msg::record_case, RecordLineKind::case_id},
    {&msg::record_material, RecordLineKind::material},
    {&msg::record_stem, RecordLineKind::stem},
    {&msg::record_key, RecordLineKind::key},
    {&msg::record_response, RecordLineKind::response},
    {&msg::record_void_response, RecordLineKind::void_response},
    {&msg::record_score, RecordLineKind::score},
    {&msg::record_scoring, RecordLineKind::scoring},
    {&msg::record_remark, RecordLineKind::remark},
};

std::optional<std::vector<std::string>> match_in(std::string_view pattern, std::string_view line) {
  std::vector<std::string> values;
  std::vector<std::string_view> literals = split(pattern, "{}");
  std::string_view rest = line;
  if (literals.size() == 2 && literals[1].empty() && rest == trim(literals[0])) {
    return std::vector<std::string>{""};  // an editor took the space behind the label
  }
  if (!rest.starts_with(literals.front())) {
    return std::nullopt;
  }
  rest.remove_prefix(literals.front().size());
  for (std::size_t i = 1; i < literals.size(); ++i) {
    const bool last = i + 1 == literals.size();
    const std::size_t at = !last                             ? rest.find(literals[i])
                           : rest.ends_with(literals.back()) ? rest.size() - literals.back().size()
                                                             : std::string_view::npos;
    if (at == std::string_view::npos) {
      return std::nullopt;
    }
    values.emplace_back(rest.substr(0, at));
    rest.remove_prefix(at + literals[i].size());
  }
  return rest.empty() ? std::optional(std::move(values)) : std::nullopt;
}

std::optional<RecordLine> option_line(std::string_view line) {
  const std::size_t point = line.find(". ");
  const std::size_t end =
      point == std::string_view::npos && line.ends_with('.') ? line.size() - 1 : point;
  constexpr std::size_t kLongestLabel = 16;
  if (end == std::string_view::npos || end == 0 || end > kLongestLabel ||
      line.substr(0, end).find(' ') != std::string_view::npos) {
    return std::nullopt;
  }
  return RecordLine{
      RecordLineKind::option,
      {std::string(line.substr(0, end)), std::string(line.substr(std::min(line.size(), end + 2)))}};
}

}  // namespace

std::optional<std::vector<std::string>> match_pattern(const Message& pattern,
                                                      std::string_view line) {
  std::optional<std::vector<std::string>> values = match_in(pattern.en, line);
  return values ? values : match_in(pattern.zh, line);
}

RecordLine read_record_line(std::string_view line) {
  if (trim(line).empty() && !line.starts_with("  ")) {
    return {RecordLineKind::empty, {}};
  }
  if (line.starts_with("  ")) {
    return {RecordLineKind::indented, {std::string(line.substr(2))}};
  }
  for (const LinePattern& known : kPatterns) {
    std::optional<std::vector<std::string>> values = match_pattern(*known.pattern, line);
    if (values) {
      return {known.kind, *std::move(values)};
    }
  }
  std::optional<RecordLine> option = option_line(line);
  return option ? *std::move(option) : RecordLine{RecordLineKind::other, {std::string(line)}};
}

bool may_head_record(std::string_view line) {
  return match_pattern(msg::record_title, line).has_value();
}

bool is_record_text(std::string_view text) {
  constexpr std::size_t kMostLines = 16;
  bool in_block = false;
  std::size_t at = 0;
  for (std::size_t i = 0; i < kMostLines && at < text.size(); ++i) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    line.remove_suffix(line.ends_with('\r') ? 1 : 0);
    if (in_block && line == "  tiku: 1") {
      return true;
    }
    in_block = match_pattern(msg::record_block, line).has_value();
    at = end + 1;
  }
  return false;
}

}  // namespace tiku
