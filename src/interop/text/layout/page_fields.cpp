#include "interop/text/layout/page_fields.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind `第PAGE2页`, with spaces between or none; `at` where no such field stands there. `before`
/// are the words that may stand before its name.
std::size_t past_field(std::string_view text, std::size_t at, std::string_view name,
                       std::initializer_list<std::string_view> before) {
  for (const std::string_view word : before) {
    std::size_t end = at;
    if (!text.substr(end).starts_with(word)) {
      continue;
    }
    end = past_spaces(text, end + word.size());
    if (!text.substr(end).starts_with(name)) {
      continue;
    }
    end = past_spaces(text, end + name.size());
    while (end < text.size() && is_ascii_digit(text[end])) {
      ++end;
    }
    end = past_spaces(text, end);
    for (const std::string_view unit : {"页", "頁"}) {
      if (text.substr(end).starts_with(unit)) {
        return end + unit.size();
      }
    }
  }
  return at;
}

}  // namespace

std::string without_page_fields(std::string text) {
  constexpr std::string_view kCount = "NUMPAGES";
  if (text.find(kCount) == std::string::npos) {
    return text;  // nearly always
  }
  const std::string_view all = text;
  std::string kept;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t page = past_field(all, at, "PAGE", {"第"});
    const std::size_t past = std::max(page, past_field(all, at, kCount, {"共", "总", "總", "/"}));
    if (past > at) {
      at = past;
    } else {
      kept += all[at++];
    }
  }
  return kept;
}

}  // namespace tiku
