#include "interop/text/layout/document_lines.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

void DocumentLines::cut() {
  const std::string_view text = text_;
  lines_.clear();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view whole = text.substr(at, end - at);
    lines_.push_back({whole, trim(whole)});
    at = end + 1;
  }
}

}  // namespace tiku
