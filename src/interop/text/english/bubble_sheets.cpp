// Sheets to mark answers on: `1. A B C D`, `2. A B C D`. They name all options of every question,
// and answer none.
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

constexpr ByteSet kBetween(" \t.):-|[](){}");

/// Letters that all stand apart behind a number at `at`, which moves behind them: "ABCD"; "" where
/// something else stands there.
std::string take_bubbles(std::string_view line, std::size_t& at) {
  std::string letters;
  if (take_number(line, at) == 0) {
    return letters;
  }
  while (at < line.size() && kBetween.has(line[at])) {
    while (at < line.size() && kBetween.has(line[at])) {
      ++at;
    }
    if (at >= line.size() || !is_ascii_letter(line[at])) {
      break;
    }
    letters += static_cast<char>(line[at++] & ~0x20);
  }
  return letters;
}

/// All letters from A on, three at least, or both of a truth.
bool are_all(std::string_view letters) {
  if (letters == "TF" || letters == "VF" || letters == "RF" || letters == "YN") {
    return true;
  }
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] != static_cast<char>('A' + i)) {
      return false;
    }
  }
  constexpr std::size_t kFewest = 3;
  return letters.size() >= kFewest;
}

/// How many questions the line has all letters for; 0 where anything else stands on it.
std::size_t count_bubbles(std::string_view line) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (!is_ascii_digit(line[at]) || !are_all(take_bubbles(line, at))) {
      return 0;  // most lines, at the first character
    }
    ++count;
  }
  return count;
}

}  // namespace

void clear_bubble_sheets(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> sheet;
  std::size_t bubbles = 0;
  const auto close = [&] {
    for (const std::size_t i : bubbles >= kFewest ? sheet : std::vector<std::size_t>()) {
      lines.set(i, {});
    }
    sheet.clear();
    bubbles = 0;
  };
  for (const std::size_t i : lines.with(trait::any)) {
    const std::size_t count =
        lines.has(i, trait::digit) ? count_bubbles(lines.trimmed(i)) : std::size_t{0};
    if (count == 0) {
      close();
      continue;
    }
    sheet.push_back(i);
    bubbles += count;
  }
  close();
}

}  // namespace tiku
