#include "interop/anki/tabbed_cards.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `... is: a. bananas b. peanuts c. milk`: options behind what is asked.
bool ends_in_row(std::string_view front) {
  constexpr std::size_t kFewest = 3;
  std::vector<RowLetter> row;
  add_options_in_row(front, row);
  return row.size() >= kFewest && row.front().begin > 0;
}

/// Reads the cells of cards; a cell in quotes may have several lines.
class CardScan {
 public:
  explicit CardScan(std::string_view text) : text_(text) {}

  /// The cell that begins here, up to the tab or the end of its line.
  std::string_view cell() {
    const std::size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '"') {
      std::size_t end = text_.find('"', begin + 1);
      while (end != text_.npos && end + 1 < text_.size() && text_[end + 1] == '"') {
        end = text_.find('"', end + 2);
      }
      is_cut_ = end == text_.npos;
      at_ = is_cut_ ? text_.size() : end + 1;
      if (at_line_end() || text_[at_] == '\t') {
        return text_.substr(begin + 1, at_ - begin - (is_cut_ ? 1 : 2));
      }
    }
    at_ = std::min(text_.find_first_of("\t\n", begin), text_.size());  // "Bell" is what?
    return text_.substr(begin, at_ - begin);
  }

  bool take_tab() {
    const bool tab = at_ < text_.size() && text_[at_] == '\t';
    at_ += tab ? 1U : 0U;
    return tab;
  }

  /// Past empty lines; false at the end.
  bool next_line() {
    while (at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == ' ')) {
      ++at_;
    }
    return at_ < text_.size();
  }

  bool at_line_end() const {
    return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
  }

  /// The head of the file ends within a cell.
  bool is_cut() const { return is_cut_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  bool is_cut_ = false;
};

/// Whether the last lines are options behind letters: a. b. c.
bool ends_in_options(std::string_view front) {
  const std::size_t second = front.rfind('\n');
  const std::string_view last = second == front.npos ? "" : trim(front.substr(second + 1));
  return last.size() > 3 && (last[0] | 0x20) >= 'b' && (last[0] | 0x20) <= 'h' &&
         (last[1] == '.' || last[1] == ')');
}

/// A sentence that asks, not a word to learn.
bool asks(std::string_view front) {
  return front.ends_with('?') || front.ends_with("？") || front.find("___") != front.npos ||
         ends_in_options(front) || ends_in_row(front);
}

}  // namespace

bool are_tabbed_cards(std::string_view text) {
  constexpr std::size_t kFewest = 3;
  std::size_t cards = 0;
  std::size_t asking = 0;
  for (CardScan scan(text); scan.next_line();) {
    const std::string_view front = trim(scan.cell());
    const bool tab = scan.take_tab();
    const std::string_view back = trim(scan.cell());
    if (scan.is_cut()) {
      break;
    }
    if (!tab || front.empty() || back.empty() || !scan.at_line_end()) {
      return false;
    }
    ++cards;
    asking += asks(front) ? 1U : 0U;
  }
  return cards >= kFewest && 2 * asking > cards;
}

}  // namespace tiku
