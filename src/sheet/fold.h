#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// What is left of a header or stem when only its words are compared: width and case folded, white
/// space and punctuation gone.
std::string fold_words(std::string_view text);

/// Plain ASCII letters, digits and brackets instead of full-width ones, lower case, trimmed;
/// nothing is removed.
std::string fold_plain(std::string_view text);

/// Without trailing bracketed remarks of forms: `[单选题]`, `（2分）`, `（必填）`, and required
/// marks `*`.
std::string_view without_tags(std::string_view plain);

/// Reads a whole number of at most nine digits at the front of `text` and removes it.
std::optional<std::int64_t> take_number(std::string_view& text);

/// Removes `word` from the front of `text`; false where it does not stand there.
bool take_word(std::string_view& text, std::string_view word);

/// A text behind its printed number: `3、买家…`, `第3题 …`, `(3) …`, `Q3: …`.
struct NumberedText {
  std::int64_t number = 0;
  std::string_view text;
};

/// Splits a plain (folded) header; nothing where no number with a separator or no text stands
/// there.
std::optional<NumberedText> split_number(std::string_view plain);

/// The pieces of a list in a cell: `c1, c3 c2`, `c1、c3`, `c1;c3`.
std::vector<std::string> split_list(std::string_view cell);

}  // namespace tiku
