#include "interop/text/layout/number_stars.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// All begin with the same byte.
constexpr std::string_view kStars[] = {"★", "☆", "▲", "△", "◆", "◇", "※", "⭐", "✦", "✩", "✪"};

/// Past the stars and spaces at `at`.
std::size_t past_stars(std::string_view text, std::size_t at) {
  for (bool found = true; found;) {
    at = past_spaces(text, at);
    const auto star =
        std::find_if(std::begin(kStars), std::end(kStars),
                     [&](std::string_view sign) { return text.substr(at).starts_with(sign); });
    found = star != std::end(kStars);
    at += found ? star->size() : 0;
  }
  return at;
}

bool begins_number(std::string_view text) {
  constexpr std::string_view kWords[] = {"第", "(", "（"};
  for (const std::string_view word : kWords) {
    text.remove_prefix(text.starts_with(word) ? word.size() : 0);
  }
  return !text.empty() && is_ascii_digit(text.front());
}

}  // namespace

std::string without_number_stars(std::string document) {
  if (document.find(kStars[0][0]) == std::string::npos) {
    return document;
  }
  std::string kept;
  std::size_t from = 0;
  for (std::size_t line = 0; line < document.size();) {
    const std::size_t begin = past_spaces(document, line);
    const bool may_be_star = begin < document.size() && document[begin] == kStars[0][0];
    const std::size_t behind = may_be_star ? past_stars(document, begin) : begin;
    if (behind > begin && begins_number(std::string_view(document).substr(behind))) {
      kept.append(document, from, line - from);
      from = behind;
    }
    line = std::min(document.find('\n', line), document.size() - 1) + 1;
  }
  if (from == 0) {
    return document;
  }
  kept.append(document, from);
  return kept;
}

}  // namespace tiku
