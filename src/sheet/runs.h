#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// One answer of a text: `13DC`, `2. B`, one letter of `1-5 ABCDE`.
struct RunAnswer {
  std::int64_t number = 0;
  std::string raw;
};

/// What a line of a text file, or a cell that holds many answers, says.
struct Run {
  std::vector<RunAnswer> answers;
  /// Pieces that say nothing understandable: a range whose answers cannot be counted off, text
  /// before any number.
  std::vector<std::string> unread;
};

/// Reads `1A 2b 13DC`, `1.A 2.B`, `1、A；2、BCD`, `1-5 ABCDE`, `6~8：AB/ACD/D`. Within a line
/// numbers rise and are written the same way, so that "3. 14 天" stays the answer of 3. Answers
/// keep their surface form.
Run parse_run(std::string_view line);

/// Splits the answers of `count` items: by the separator that gives as many, else character by
/// character. Nothing where the number does not come out; a count is never guessed.
std::optional<std::vector<std::string>> split_answers(std::string_view body, std::size_t count);

/// `1-5`, `第1~5题`: the numbers of a range; nothing for other text. Removes it from `text`.
struct NumberRange {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

std::optional<NumberRange> take_range(std::string_view& text);

}  // namespace tiku
