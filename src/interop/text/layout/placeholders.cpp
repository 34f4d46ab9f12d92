#include "interop/text/layout/placeholders.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct Placeholder {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view name;
  std::uint32_t number = 0;
};

/// `{two_words_12_}` at `open`, with a backslash before each low line or none; nothing where
/// another thing stands there, or text behind it.
std::optional<Placeholder> placeholder_at(std::string_view text, std::size_t open) {
  constexpr std::size_t kLongest = 60;
  const std::size_t close = text.substr(open, kLongest).find('}');
  if (close == std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t end = open + close + 1;
  const std::size_t line = std::min(text.find('\n', end), text.size());
  std::string_view inside = text.substr(open + 1, close - 1);
  while (inside.ends_with('_') || inside.ends_with('\\')) {
    inside.remove_suffix(1);
  }
  const std::size_t digits = inside.find_last_not_of("0123456789") + 1;
  const std::string_view name = inside.substr(0, digits);
  const bool words = name.ends_with('_') && std::count(name.begin(), name.end(), '_') > 1 &&
                     std::all_of(name.begin(), name.end(), [](char c) {
                       return c == '_' || c == '\\' || is_ascii_letter(c);
                     });
  Placeholder found{open, end, name, 0};
  const auto read =
      std::from_chars(inside.data() + digits, inside.data() + inside.size(), found.number);
  const bool whole = read.ec == std::errc() && read.ptr == inside.data() + inside.size();
  return words && whole && trim(text.substr(end, line - end)).empty() ? std::optional(found)
                                                                      : std::nullopt;
}

}  // namespace

std::string without_placeholders(std::string text) {
  std::vector<Placeholder> found;
  std::map<std::string_view, std::uint32_t> last;
  bool counts = true;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    if (const std::optional<Placeholder> one = placeholder_at(text, at)) {
      const auto [known, is_new] = last.try_emplace(one->name, one->number);
      counts = counts && (is_new || one->number == known->second + 1);
      known->second = one->number;
      found.push_back(*one);
    }
  }
  if (!counts || found.size() < 2 || last.size() == found.size()) {
    return text;
  }
  std::string kept;
  std::size_t from = 0;
  for (const Placeholder& one : found) {
    kept.append(text, from, one.begin - from);
    from = one.end;
  }
  kept.append(text, from);
  return kept;
}

}  // namespace tiku
