#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {

/// What a line begins with: `1.`, `Question 1:`, `(1)`, `A.`.
enum class LeadKind : std::uint8_t { none, number, word, bracket, letter };

struct LineLead {
  LeadKind kind = LeadKind::none;
  /// The number; of a letter its place: 1 for A.
  std::int64_t value = 0;
  /// Behind spaces and the `#` of a heading, and where the text begins.
  std::size_t begin = 0;
  std::size_t after = 0;
  char sign = 0;
};

LineLead read_lead(std::string_view line);

/// A letter of options that stand on one line: `A. x B. y C. z`.
struct RowLetter {
  std::uint32_t begin = 0;
  std::uint32_t after = 0;
};

/// Puts the letters of the options that stand one behind the other on the line, from A, behind
/// `row`; nothing where there are fewer than two.
void add_options_in_row(std::string_view line, std::vector<RowLetter>& row);

/// has_word, whatever the first letter.
bool goes_on_as_word(std::string_view line, std::size_t at, std::string_view word);

/// Whether `word`, in small letters, stands at `at` in any case.
inline bool has_word(std::string_view line, std::size_t at, std::string_view word) {
  // What a look at the first letter tells.
  return at < line.size() && (line[at] == word[0] || line[at] + ('a' - 'A') == word[0]) &&
         goes_on_as_word(line, at, word);
}

inline std::size_t past_spaces(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) {
    ++at;
  }
  return at;
}

/// Behind True or False at `at`, whole and in any case; `at` where neither stands there.
std::size_t past_truth(std::string_view line, std::size_t at);

/// Where letters of an answer end: `B`, `A, C`, `A and C`, `T`, `False`; `at` where none stand
/// there as whole words.
std::size_t past_letters(std::string_view line, std::size_t at);

/// The number of at most five digits at `at`, which moves behind them; 0 where none stand there.
std::int64_t take_number(std::string_view line, std::size_t& at);

/// What stands behind the bullet that begins the line; "" of lines without one.
std::string_view behind_bullet(std::string_view line);

/// `A. ` for 1, as an option begins.
std::string letter_sign(std::int64_t place);

/// Whether the line begins with the label of an answer.
bool is_answer_line(std::string_view line);

/// Whether nothing but `Answers:` or `Answer key` stands on the line.
bool is_answers_label(std::string_view line);

/// Whether a line asks: it ends in a question mark, a colon, dots or a blank.
bool ends_asking(std::string_view line);

/// Whether the line says that this is a quiz, a test or an exam.
bool names_quiz(std::string_view line);

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace tiku
