#include "interop/markdown/escapes.h"

#include <cstddef>
#include <string_view>

#include "base/text.h"

namespace tiku {
namespace {

/// `\_\_\_`, `\__` at that place: how long it is; 0 where no such run stands there.
std::size_t escaped_run(std::string_view text) {
  std::size_t at = 0;
  while (text.substr(at).starts_with("\\_")) {
    at += 2;
    at += at < text.size() && text[at] == '_' ? 1U : 0U;
  }
  return at;
}

std::string unescaped(std::string_view line) {
  constexpr std::size_t kShortestBlank = 4;  // in bytes
  std::string kept;
  bool in_code = false;
  for (std::size_t at = 0; at < line.size();) {
    in_code = line[at] == '`' ? !in_code : in_code;
    const std::size_t run = in_code ? 0 : escaped_run(line.substr(at));
    kept += run >= kShortestBlank - 1 ? "____" : run > 0 ? "_" : line.substr(at, 1);
    at += run > 0 ? run : 1;
  }
  return kept;
}

}  // namespace

std::string without_escapes(const std::string& document) {
  if (document.find('\\') == std::string::npos) {
    return document;
  }
  std::string kept;
  bool in_fence = false;
  bool is_first = true;
  for (const std::string_view line : split(document, "\n")) {
    const std::string_view words = trim(line);
    const bool fence = words.starts_with("```") || words.starts_with("~~~");
    in_fence = fence ? !in_fence : in_fence;
    const bool stays = fence || in_fence || line.find('\\') == line.npos ||
                       line.find('$') != line.npos || line.find("\\(") != line.npos;
    kept += is_first ? "" : "\n";
    kept += stays ? std::string(line) : unescaped(line);
    is_first = false;
  }
  return kept;
}

}  // namespace tiku
