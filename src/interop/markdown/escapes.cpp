#include "interop/markdown/escapes.h"

#include <algorithm>
#include <cstddef>
#include <string>
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

/// Of a name as programs have them.
bool is_name_byte(char c) {
  return is_ascii_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// A run as it was meant: a blank, or, within words such as `\_\_init\_\_`, what stood there.
std::string unescaped_run(std::string_view run, bool in_word) {
  constexpr std::size_t kShortestBlank = 3;  // in bytes
  const auto count = static_cast<std::size_t>(std::count(run.begin(), run.end(), '_'));
  return run.size() < kShortestBlank ? "_" : in_word ? std::string(count, '_') : "____";
}

std::string unescaped(std::string_view line) {
  std::string kept;
  bool in_code = false;
  for (std::size_t at = 0; at < line.size();) {
    in_code = line[at] == '`' ? !in_code : in_code;
    const std::size_t run = in_code ? 0 : escaped_run(line.substr(at));
    const std::size_t end = at + run;
    const bool in_word =
        (end < line.size() && is_name_byte(line[end])) || (at > 0 && is_name_byte(line[at - 1]));
    kept += run > 0 ? unescaped_run(line.substr(at, run), in_word) : std::string(1, line[at]);
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
