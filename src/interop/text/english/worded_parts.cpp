// Parts that are counted in words, `Part Two: True or False`: as those counted in digits.
#include <iterator>
#include <string>

#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// Behind `part`, `section` ... and a space at the beginning of the line; 0 of other lines.
std::size_t past_part_word(std::string_view line) {
  constexpr std::string_view kParts[] = {"part ", "section ", "round ", "task ", "exercise "};
  for (const std::string_view part : kParts) {
    if (has_word(line, 0, part)) {
      return part.size();
    }
  }
  return 0;
}

void spell_part(EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kNumbers[] = {"one", "two",   "three", "four", "five",
                                           "six", "seven", "eight", "nine", "ten"};
  const std::string_view line = lines.trimmed(i);
  const std::size_t number = past_part_word(line);
  for (std::size_t n = 0; number > 0 && n < std::size(kNumbers); ++n) {
    const std::size_t end = number + kNumbers[n].size();
    const bool is_whole = end >= line.size() || !is_ascii_letter(line[end]);
    if (is_whole && has_word(line, number, kNumbers[n])) {
      lines.set(i, {line.substr(0, number), std::to_string(n + 1), line.substr(end)});
      return;
    }
  }
}

}  // namespace

void spell_worded_parts(EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::words)) {
    spell_part(lines, i);
  }
}

}  // namespace tiku
