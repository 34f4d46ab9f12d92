// A separator is right when rows agree on their number of cells. Answers such as "A;B" or "A,B" do
// not agree with their header, which is how the separator inside cells is told from the one between
// them.
#include "format/separator.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::string_view kSeparators = ",\t;|";  // the first wins where two are equally good
constexpr std::size_t kHeadBytes = 65536;
constexpr std::size_t kHeadRows = 64;

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

/// Number of separators in each of the first rows that are not blank; those inside quoted cells do
/// not count.
std::vector<std::size_t> count_per_row(std::string_view head, char separator) {
  std::vector<std::size_t> counts;
  std::size_t count = 0;
  bool quoted = false;
  bool blank = true;
  bool at_cell_start = true;
  for (const char c : head) {
    if (c == '"' && (quoted || at_cell_start)) {
      quoted = !quoted;  // a doubled quote closes and opens again
    } else if (!quoted && is_line_end(c)) {
      if (!blank) {
        counts.push_back(count);
      }
      count = 0;
      blank = true;
      if (counts.size() == kHeadRows) {
        return counts;
      }
    } else if (!quoted && c == separator) {
      ++count;
    }
    blank = blank && (is_line_end(c) || c == ' ');
    at_cell_start =
        is_line_end(c) || (c == '"' && !quoted) || kSeparators.find(c) != std::string_view::npos;
  }
  if (!blank) {
    counts.push_back(count);
  }
  return counts;
}

struct Score {
  std::size_t agreeing_rows = 0;
  std::size_t cells = 0;

  bool operator<(const Score& other) const {
    return agreeing_rows != other.agreeing_rows ? agreeing_rows < other.agreeing_rows
                                                : cells < other.cells;
  }
};

/// How many rows share the commonest number of separators, zero aside.
Score score_of(const std::vector<std::size_t>& counts) {
  Score best;
  for (const std::size_t count : counts) {
    if (count != 0) {
      const auto rows = static_cast<std::size_t>(std::count(counts.begin(), counts.end(), count));
      best = std::max(best, Score{rows, count});
    }
  }
  return best;
}

/// A first line `sep=;` as Excel writes and reads it.
SeparatorGuess stated_separator(std::string_view text) {
  constexpr std::size_t kStatement = 5;
  const bool states = text.size() >= kStatement && fold_case(text.substr(0, 4)) == "sep=";
  if (!states || is_line_end(text[4])) {
    return {};
  }
  std::size_t end = kStatement;
  while (end < text.size() && !is_line_end(text[end])) {
    ++end;
  }
  if (!trim(text.substr(kStatement, end - kStatement)).empty()) {
    return {};  // a cell that happens to begin so
  }
  if (end < text.size()) {
    end += text.substr(end).starts_with("\r\n") ? 2U : 1U;
  }
  return {text[4], end};
}

}  // namespace

SeparatorGuess find_separator(std::string_view text) {
  if (const SeparatorGuess stated = stated_separator(text); stated.skip != 0) {
    return stated;
  }
  SeparatorGuess guess;
  Score best;
  for (const char separator : kSeparators) {
    const Score score = score_of(count_per_row(text.substr(0, kHeadBytes), separator));
    if (best < score) {
      best = score;
      guess.separator = separator;
    }
  }
  return guess;
}

}  // namespace tiku
