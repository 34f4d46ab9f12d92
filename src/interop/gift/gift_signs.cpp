#include "interop/gift/gift_signs.h"

#include <algorithm>

#include "interop/gift/gift_math.h"

namespace tiku {
namespace {

// Each sign and, at the same place, its stand-in; control characters that no text has.
constexpr std::string_view kEscaped = "~=#{}:n\\";
constexpr std::string_view kShown = "~=#{}:\n\\";
constexpr char kFirst = '\x01';
constexpr char kBackslash = '\x08';
/// What a formula may begin with.
constexpr std::string_view kFormulaSigns = "\\$^_";

bool is_stand_in(char c) {
  return c >= kFirst && c < kFirst + static_cast<char>(kEscaped.size());
}

bool has_stand_in(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_stand_in);
}

/// Whether the text has anything that is read otherwise than it stands.
bool has_signs(std::string_view text) {
  return text.find_first_of(kFormulaSigns) != std::string_view::npos || has_stand_in(text);
}

/// Every sign of GIFT's in a formula is text, and so is a backslash before a letter.
void hide_formula(std::string_view formula, bool is_raw, std::string& out) {
  constexpr std::string_view kShownSigns = "~=#{}:";
  for (std::size_t i = 0; i < formula.size(); ++i) {
    const char c = formula[i];
    const char next = i + 1 < formula.size() ? formula[i + 1] : '\0';
    const std::size_t escaped = kEscaped.find(next);
    const std::size_t sign = kShownSigns.find(c);
    if (c == '\\' && !is_raw && next != '\0' && next != 'n' && escaped != std::string_view::npos) {
      out += static_cast<char>(kFirst + static_cast<char>(escaped));
      ++i;
    } else if (c == '\\') {
      out += kBackslash;
    } else if (sign != std::string_view::npos) {
      out += static_cast<char>(kFirst + static_cast<char>(sign));
    } else {
      out += is_stand_in(c) ? ' ' : c;
    }
  }
}

}  // namespace

std::string hide_escapes(std::string_view text) {
  if (!has_signs(text)) {
    return std::string(text);
  }
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool may_begin = kFormulaSigns.find(text[i]) != std::string_view::npos;
    if (const GiftFormula formula = may_begin ? gift_formula(text, i) : GiftFormula{};
        formula.size > 0) {
      hide_formula(text.substr(i, formula.size), formula.is_raw, out);
      i += formula.size - 1;
      continue;
    }
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

std::string hide_signs(std::string_view text, std::string_view signs) {
  std::string out(text);
  for (char& c : out) {
    const std::size_t sign =
        signs.find(c) == std::string_view::npos ? std::string_view::npos : kEscaped.find(c);
    c = sign == std::string_view::npos ? c : static_cast<char>(kFirst + static_cast<char>(sign));
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
