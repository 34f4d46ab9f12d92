#include "interop/text/layout/table_pipes.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

/// Bytes of a cell that holds a sentence.
constexpr std::size_t kSentence = 24;

/// | --- | :-: |: the row above it names the columns.
bool is_rule(std::string_view line) {
  return line.find("---") != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool has_sentence(std::string_view row) {
  const std::vector<std::string_view> cells = split(row, "|");
  return std::any_of(cells.begin(), cells.end(),
                     [](std::string_view cell) { return trim(cell).size() >= kSentence; });
}

/// | E. | |: an option without words.
bool is_empty_option(std::string_view row) {
  std::string_view cell;
  for (const std::string_view one : split(row, "|")) {
    if (!trim(one).empty() && !cell.empty()) {
      return false;
    }
    cell = trim(one).empty() ? cell : trim(one);
  }
  return cell.size() == 2 && cell[0] >= 'A' && cell[0] <= 'H' && cell[1] == '.';
}

/// Whether the cells of rows without a head are all that most lines are.
bool is_table(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kFewest = 3;
  std::size_t filled = 0;
  std::size_t rows = 0;
  std::size_t sentences = 0;
  for (const std::string_view line : lines) {
    filled += trim(line).empty() ? 0U : 1U;
    if (line.find('|') == std::string_view::npos) {
      continue;
    }
    if (is_rule(line)) {
      return false;
    }
    ++rows;
    sentences += has_sentence(line) ? 1U : 0U;
  }
  return sentences >= kFewest && 2 * rows > filled;
}

}  // namespace

std::string without_table_pipes(std::string document) {
  if (document.find('|') == std::string::npos) {
    return document;
  }
  const std::vector<std::string_view> lines = split(document, "\n");
  if (!is_table(lines)) {
    return document;
  }
  std::string out;
  out.reserve(document.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += i > 0 ? "\n" : "";
    bool first = true;
    if (is_empty_option(lines[i])) {
      continue;
    }
    for (const std::string_view cell : split(lines[i], "|")) {
      if (!trim(cell).empty()) {
        out += first ? "" : " ";
        out += trim(cell);
        first = false;
      }
    }
  }
  return out;
}

}  // namespace tiku
