#include "lint/yaml_types.h"

#include <algorithm>
#include <array>

namespace tiku {
namespace {

/// The longest scalar worth a look: a date with its time of day and zone.
constexpr std::size_t kLongest = 40;

constexpr std::string_view kDigits = "0123456789";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

char upper(char c) {
  return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Whether `text` is `word` in small letters, in capitals, or with one capital in front.
bool is_cased(std::string_view text, std::string_view word) {
  if (text.size() != word.size()) {
    return false;
  }
  const auto is_upper_from = [&](std::size_t from, std::size_t to) {
    return std::equal(text.begin() + from, text.begin() + to, word.begin() + from,
                      [](char a, char b) { return a == upper(b); });
  };
  return text == word || is_upper_from(0, text.size()) ||
         (is_upper_from(0, 1) && text.substr(1) == word.substr(1));
}

template <std::size_t count>
bool is_one_of(std::string_view text, const std::array<std::string_view, count>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return is_cased(text, word); });
}

bool is_only(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

/// Takes the digits at the front of `text`.
std::string_view take_digits(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of(kDigits), text.size());
  const std::string_view digits = text.substr(0, end);
  text.remove_prefix(end);
  return digits;
}

/// 0x1F, 0o17, 0b101.
bool has_base(std::string_view text) {
  if (text.size() < 3 || text[0] != '0') {
    return false;
  }
  const std::string_view digits = text.substr(2);
  return (text[1] == 'x' && is_only(digits, "0123456789abcdefABCDEF_")) ||
         (text[1] == 'o' && is_only(digits, "01234567")) ||
         (text[1] == 'b' && is_only(digits, "01_"));
}

/// 1e3, 1.5E-3.
bool has_exponent(std::string_view text) {
  const bool begins = !take_digits(text).empty();
  if (begins && text.starts_with('.')) {
    text.remove_prefix(1);
    take_digits(text);
  }
  if (!begins || text.empty() || upper(text.front()) != 'E') {
    return false;
  }
  text.remove_prefix(1);
  text.remove_prefix(text.starts_with('+') || text.starts_with('-') ? 1 : 0);
  return is_only(text, kDigits);
}

/// `sign` and what follows it are a number that is written otherwise when it comes back.
bool is_changed_number(std::string_view sign, std::string_view text) {
  constexpr std::array<std::string_view, 3> kWords{".inf", ".nan", ".NaN"};
  if (text.empty() || is_one_of(text, kWords)) {
    return !text.empty();
  }
  const bool is_whole = is_digit(text.front()) && is_only(text, "0123456789_");
  if (is_whole) {
    const bool has_zero = text.size() > 1 && text.front() == '0';
    return sign == "+" || has_zero || text.find('_') != std::string_view::npos;
  }
  const bool is_fraction = text.front() == '.' && is_only(text.substr(1), kDigits);
  return is_fraction || has_base(text) || has_exponent(text);
}

/// 12:30 and 1:02:03: minutes and seconds, in base 60. A leading zero makes it a text.
bool is_in_sixties(std::string_view text) {
  if (text.empty() || text.front() == '0' || take_digits(text).empty() || text.empty()) {
    return false;
  }
  while (text.starts_with(':')) {
    text.remove_prefix(1);
    const std::string_view digits = take_digits(text);
    if (digits.empty() || digits.size() > 2 || (digits.size() == 2 && digits.front() > '5')) {
      return false;
    }
  }
  return text.empty();
}

/// 2026-01-01, with a time of day or without.
bool is_date(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (text.size() < kShape.size()) {
    return false;
  }
  const bool fits = std::equal(kShape.begin(), kShape.end(), text.begin(), [](char shape, char c) {
    return shape == 'd' ? is_digit(c) : shape == c;
  });
  const std::string_view time = text.substr(kShape.size());
  const bool begins = time.size() > 5 && std::string_view("Tt ").find(time[0]) != time.npos;
  return fits && (time.empty() || (begins && is_only(time.substr(1), "0123456789:.+-Z ")));
}

}  // namespace

OtherType other_type(std::string_view scalar) {
  constexpr std::array<std::string_view, 8> kTruths{"y",  "n",   "yes",  "no",
                                                    "on", "off", "true", "false"};
  constexpr std::array<std::string_view, 1> kNull{"null"};
  if (scalar.empty() || scalar.size() > kLongest) {
    return OtherType::text;
  }
  if (is_one_of(scalar, kTruths)) {
    return OtherType::truth;
  }
  if (scalar == "~" || is_one_of(scalar, kNull)) {
    return OtherType::nothing;
  }
  const bool is_signed = scalar.front() == '+' || scalar.front() == '-';
  const std::string_view plain = scalar.substr(is_signed ? 1 : 0);
  if (is_changed_number(scalar.substr(0, is_signed ? 1 : 0), plain)) {
    return OtherType::number;
  }
  if (is_in_sixties(plain)) {
    return OtherType::sixties;
  }
  return is_date(scalar) ? OtherType::date : OtherType::text;
}

}  // namespace tiku
