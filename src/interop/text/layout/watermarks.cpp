#include "interop/text/layout/watermarks.h"

#include <string_view>

#include "interop/text/scan/find_han.h"

namespace tiku {

std::string without_watermarks(std::string text) {
  constexpr std::string_view kName = "江南博哥";
  std::size_t found = find_han(text, kName);
  if (found == std::string::npos) {
    return text;  // nearly always
  }
  std::string kept;
  kept.reserve(text.size());
  std::size_t from = 0;
  for (; found != std::string::npos; found = text.find(kName, found + kName.size())) {
    const std::string_view before(text.data(), found);
    const std::string_view behind = std::string_view(text).substr(found + kName.size());
    const std::size_t open = before.ends_with("（") ? 3 : before.ends_with('(') ? 1 : 0;
    const std::size_t close = behind.starts_with("）") ? 3 : behind.starts_with(')') ? 1 : 0;
    if (open > 0 && close > 0) {
      kept.append(text, from, found - open - from);
      from = found + kName.size() + close;
    }
  }
  kept.append(text, from);
  return kept;
}

}  // namespace tiku
