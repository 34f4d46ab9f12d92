#include "interop/markup/raised_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::string_view kRaised[][2] = {
    {"0", "⁰"}, {"1", "¹"}, {"2", "²"}, {"3", "³"}, {"4", "⁴"}, {"5", "⁵"}, {"6", "⁶"},
    {"7", "⁷"}, {"8", "⁸"}, {"9", "⁹"}, {"+", "⁺"}, {"-", "⁻"}, {"−", "⁻"}, {"=", "⁼"},
    {"(", "⁽"}, {")", "⁾"}, {"n", "ⁿ"}, {"i", "ⁱ"}, {"x", "ˣ"}, {"y", "ʸ"}, {"°", "°"},
};
constexpr std::string_view kLowered[][2] = {
    {"0", "₀"}, {"1", "₁"}, {"2", "₂"}, {"3", "₃"}, {"4", "₄"}, {"5", "₅"}, {"6", "₆"}, {"7", "₇"},
    {"8", "₈"}, {"9", "₉"}, {"+", "₊"}, {"-", "₋"}, {"−", "₋"}, {"=", "₌"}, {"(", "₍"}, {")", "₎"},
    {"a", "ₐ"}, {"e", "ₑ"}, {"i", "ᵢ"}, {"j", "ⱼ"}, {"k", "ₖ"}, {"m", "ₘ"}, {"n", "ₙ"}, {"x", "ₓ"},
};

/// Each character by its raised or lowered form; "" where one has none.
template <std::size_t kSize>
std::string moved(std::string_view text, const std::string_view (&table)[kSize][2]) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = decode_utf8(text, at).bytes;
    const std::string_view character = text.substr(at, bytes);
    const auto* const found =
        std::find_if(std::begin(table), std::end(table),
                     [character](const auto& pair) { return pair[0] == character; });
    if (found == std::end(table)) {
      return {};
    }
    out += (*found)[1];
    at += bytes;
  }
  return out;
}

/// "st" of 1st is raised for its looks alone.
bool is_ordinal(std::string_view words) {
  constexpr std::string_view kEndings[] = {"st", "nd", "rd", "th", "er", "re", "ème"};
  return std::find(std::begin(kEndings), std::end(kEndings), words) != std::end(kEndings);
}

}  // namespace

std::string shifted_text(std::string_view words, Shift shift) {
  const bool up = shift == Shift::up;
  const std::string shifted = up ? moved(words, kRaised) : moved(words, kLowered);
  if (!shifted.empty() || words.empty() || is_ordinal(words)) {
    return shifted.empty() ? std::string(words) : shifted;
  }
  const std::string mark = up ? "^" : "_";
  return count_characters(words) == 1 ? mark + std::string(words)
                                      : mark + "(" + std::string(words) + ")";
}

}  // namespace tiku
