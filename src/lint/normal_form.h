#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// What is left of a text when nothing counts but what it says: letters and digits in one width and
/// case, Han characters, signs that carry meaning (+ - % < = > and points between digits). White
/// space, punctuation, brackets and slots are gone, but for one space between words or numbers. Two
/// texts of one form are the same to a reader.
std::u32string normal_form(std::string_view text);

/// The form cut into what near copies are compared by: Han characters, words, numbers. Words that
/// only hold a sentence together (的, 是, "the", "of") are left out.
struct Tokens {
  /// In the order of the text.
  std::vector<std::uint32_t> content;
  /// Sum over the tokens that turn a question into another one: numbers, negations, opposites
  /// (买 and 卖, 上 and 下, "not"). The order does not matter.
  std::uint64_t distinguishing = 0;
};

/// Appends the tokens of a form.
void add_tokens(std::u32string_view form, Tokens& tokens);

/// A hash that is the same on every machine.
std::uint64_t hash_form(std::u32string_view form, std::uint64_t seed = 0);

}  // namespace tiku
