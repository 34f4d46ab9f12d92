#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "diag/source.h"
#include "model/bank.h"

namespace tiku {

/// What kinds of characters a text holds, as bits: found in one pass, so that a rule can leave
/// texts alone that cannot interest it.
using TextClasses = std::uint32_t;

namespace text_class {

inline constexpr TextClasses hanzi = 1U << 0U;
inline constexpr TextClasses latin = 1U << 1U;  // ASCII letters
inline constexpr TextClasses digit = 1U << 2U;  // ASCII digits
inline constexpr TextClasses full_punctuation =
    1U << 3U;  // ，。；：！？、（）【】 and full-width forms
inline constexpr TextClasses half_punctuation = 1U << 4U;  // , . ; : ! ? ( ) [ ]
inline constexpr TextClasses bracket = 1U << 5U;           // any bracket, either width
inline constexpr TextClasses quote = 1U << 6U;             // " ' “ ” ‘ ’ 「 」 『 』
inline constexpr TextClasses invisible =
    1U << 7U;  // zero width, bidi, soft hyphen, control characters
inline constexpr TextClasses odd_space =
    1U << 8U;  // no-break and other spaces that are not U+0020, U+3000
inline constexpr TextClasses replacement = 1U << 9U;  // U+FFFD
inline constexpr TextClasses accented = 1U << 10U;    // U+0080-U+024F and what mojibake is made of
inline constexpr TextClasses markup = 1U << 11U;      // < > & \ * # ` $ |
inline constexpr TextClasses tick = 1U << 12U;  // √ ✓ ✔ × ✗ ✘ ★ ☆ ● ■ and the like
inline constexpr TextClasses underscore = 1U << 13U;
inline constexpr TextClasses two_spaces = 1U << 14U;  // two spaces in a row
inline constexpr TextClasses line_break = 1U << 15U;
inline constexpr TextClasses other = 1U << 16U;  // anything else

}  // namespace text_class

/// The classes of every character of `text`.
TextClasses classify(std::string_view text);

enum class TextKind : std::uint8_t {
  title,  // of the bank or a section
  instructions,
  stem,
  option,
  answer,     // a variant of a blank
  reference,  // of a short answer
  phrase,     // of a rubric
  explanation,
};

/// A text that people read, with its place. `question` is null for those of the bank itself.
struct LocatedText {
  TextKind kind = TextKind::stem;
  std::string_view text;
  Span where;
  const Question* question = nullptr;
  /// option: its index.
  std::size_t index = 0;
  TextClasses classes = 0;
};

/// The texts of a question without those of its parts, in the order above. Views into the question.
void collect_texts(const Question& question, std::vector<LocatedText>& texts);

/// Title, instructions and section titles.
std::vector<LocatedText> bank_texts(const Bank& bank);

/// Whether the text is Chinese, as far as its characters tell.
inline bool is_chinese(TextClasses classes) {
  return (classes & text_class::hanzi) != 0;
}

}  // namespace tiku
