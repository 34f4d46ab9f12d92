#include "interop/table/filled_lines.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

std::vector<FilledLine> filled_lines(std::string_view text, std::size_t most) {
  std::vector<FilledLine> lines;
  std::int64_t number = 0;
  for (std::size_t at = 0; at < text.size() && lines.size() < most;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    ++number;
    if (!line.empty()) {
      lines.push_back({line, number});
    }
  }
  return lines;
}

}  // namespace tiku
