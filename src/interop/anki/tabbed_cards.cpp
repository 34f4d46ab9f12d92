#include "interop/anki/tabbed_cards.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `... is: a. bananas b. peanuts c. milk`: options behind what is asked.
bool ends_in_options(std::string_view front) {
  constexpr std::size_t kFewest = 3;
  std::vector<RowLetter> row;
  add_options_in_row(front, row);
  return row.size() >= kFewest && row.front().begin > 0;
}

/// A sentence that asks, not a word to learn.
bool asks(std::string_view front) {
  return front.ends_with('?') || front.ends_with("？") || front.find("___") != front.npos ||
         ends_in_options(front);
}

}  // namespace

bool are_tabbed_cards(std::string_view text) {
  constexpr std::size_t kFewest = 3;
  std::size_t cards = 0;
  std::size_t asking = 0;
  for (const std::string_view line : split(text, "\n")) {
    if (trim(line).empty()) {
      continue;
    }
    const std::size_t tab = line.find('\t');
    const std::string_view front = trim(line.substr(0, tab));
    const bool card = tab != line.npos && !front.empty() && !trim(line.substr(tab)).empty() &&
                      line.find('\t', tab + 1) == line.npos;
    if (!card) {
      return false;
    }
    ++cards;
    asking += asks(front) ? 1U : 0U;
  }
  return cards >= kFewest && 2 * asking > cards;
}

}  // namespace tiku
