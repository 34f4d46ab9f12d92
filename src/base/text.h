#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Whether the character is white space anywhere in Unicode (U+3000 and U+00A0 included).
bool is_space(char32_t scalar);

/// 0 to 9, whatever the locale.
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Without white space, zero-width characters and byte-order marks at either end.
std::string_view trim(std::string_view text);

/// Compatibility composition (NFKC): full-width letters and digits, circled digits and the like
/// become plain.
std::string fold_width(std::string_view text);

/// Canonical composition (NFC): what looks the same is the same; nothing else changes.
std::string compose(std::string_view text);

/// Unicode case folding, so that "ABC" and "abc" compare equal.
std::string fold_case(std::string_view text);

/// Runs of white space become one space; white space beside a Han character vanishes.
std::string collapse_spaces(std::string_view text);

std::string without_spaces(std::string_view text);

/// What cannot or must not be shown as it is (control characters, escape sequences, bidi overrides,
/// invalid bytes) as visible marks: "\x1B", "\u202E". Tabs and line ends become "\t" and "\n". Safe
/// for a terminal.
std::string visible(std::string_view text);

/// Splits at every occurrence of `separator`; "" gives one empty piece.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

std::string join(const std::vector<std::string>& pieces, std::string_view separator);

/// The candidate a mistyped word most likely meant, or "" when none is near (Damerau-Levenshtein on
/// characters).
std::string_view suggest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace tiku
