#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/rational.h"

/// Shapes of text that mean the same in several spellings. All take text that is width folded,
/// without outer spaces.
namespace tiku {

/// 1,000 1000.00 二十四 1.5万 50% 百分之五十 1/3 -5, and nothing else. `text` is the whole number.
std::optional<Rational> read_plain_number(std::string_view text);

/// A whole number in Chinese numerals: 二十四, 一百零五, 两千, 一万二千, 二〇二六.
std::optional<Rational> read_chinese_number(std::string_view text);

/// "2026-9-3", "2026/09/03", "2026.9.3" or "2026年9月3日" (号), a month "2026年9月" or a day
/// "9月3日", as one spelling of it; nothing where the text is no date.
std::optional<std::string> date_spelling(std::string_view text);

/// The digits of a telephone number written with or without hyphens, spaces and brackets (10 to 15
/// digits).
std::optional<std::string> telephone_digits(std::string_view text);

}  // namespace tiku
