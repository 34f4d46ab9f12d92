#include "interop/gift/gift_signs.h"

#include <algorithm>

namespace tiku {
namespace {

// Each sign and, at the same place, its stand-in; control characters that no text has.
constexpr std::string_view kEscaped = "~=#{}:n\\";
constexpr std::string_view kShown = "~=#{}:\n\\";
constexpr char kFirst = '\x01';

bool is_stand_in(char c) {
  return c >= kFirst && c < kFirst + static_cast<char>(kEscaped.size());
}

bool has_stand_in(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_stand_in);
}

}  // namespace

std::string hide_escapes(std::string_view text) {
  if (text.find('\\') == std::string_view::npos && !has_stand_in(text)) {
    return std::string(text);
  }
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 1 < text.size();
    const std::size_t sign = escape ? kEscaped.find(text[i + 1]) : std::string_view::npos;
    if (sign != std::string_view::npos) {
      out += static_cast<char>(kFirst + static_cast<char>(sign));
      ++i;
    } else {
      out += is_stand_in(text[i]) ? ' ' : text[i];
    }
  }
  return out;
}

std::string show_escapes(std::string text) {
  for (char& c : text) {
    c = is_stand_in(c) ? kShown[static_cast<std::size_t>(c - kFirst)] : c;
  }
  return text;
}

}  // namespace tiku
