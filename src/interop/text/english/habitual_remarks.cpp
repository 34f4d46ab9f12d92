// The same word in brackets behind one option of nearly every question: `d) a bell (verified)`.
// Whatever the word is, nothing else is said once of each list.
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// A word in brackets at the end of an option.
struct Remark {
  std::size_t line = 0;
  /// Where its bracket opens in the trimmed line.
  std::size_t begin = 0;
  /// How the word begins: endings differ, as in `verificado` and `verificadísimo`.
  std::string root;
};

/// Whether the word says of an option that it is wrong, or may say so.
bool says_wrong(std::string_view folded) {
  constexpr std::string_view kBegins[] = {"incorr", "wrong", "fals",  "err",    "faux", "no ",
                                          "not",    "sbagl", "невер", "неправ", "nie",  "fout"};
  return std::any_of(std::begin(kBegins), std::end(kBegins),
                     [folded](std::string_view begin) { return folded.starts_with(begin); });
}

/// Its root is empty where the line ends in nothing of the kind.
Remark read_remark(std::string_view line, std::size_t i) {
  constexpr std::size_t kRoot = 6;
  constexpr std::size_t kLongest = 24;
  Remark remark{i, 0, {}};
  const char close = line.empty() ? ' ' : line.back();
  const std::size_t open = close == ')' ? line.rfind('(') : close == ']' ? line.rfind('[') : 0;
  if (open == std::string_view::npos || open == 0 || line[open - 1] != ' ' ||
      line.size() - open > kLongest) {
    return remark;
  }
  const std::string word = fold_case(trim(line.substr(open + 1, line.size() - open - 2)));
  const bool is_word = word.size() >= kRoot && std::none_of(word.begin(), word.end(), [](char c) {
                         return c == ' ' || is_ascii_digit(c);
                       });
  if (is_word && !says_wrong(word)) {
    remark.begin = open;
    remark.root = word.substr(0, kRoot);
  }
  return remark;
}

/// Lists of options from A on, and how many of them have each remark once.
class RemarkedLists {
 public:
  explicit RemarkedLists(const EnglishLines& lines) {
    for (const std::size_t i : lines.with(trait::letter_lead)) {
      if (lines.lead(i).value == 1) {
        close();
        ++lists_;
      }
      ++options_;
      if (Remark remark = read_remark(lines.trimmed(i), i); !remark.root.empty()) {
        list_.push_back(std::move(remark));
      }
    }
    close();
  }

  /// The remarks that say what is right; none where no word is a habit.
  std::vector<Remark> right() const {
    constexpr std::size_t kFewestLists = 4;
    for (const auto& [root, tally] : tallies_) {
      const bool is_habit = 10 * tally.once >= 7 * lists_ && 10 * tally.often <= tally.once;
      if (lists_ >= kFewestLists && options_ > 2 * lists_ && is_habit) {
        return tally.remarks;
      }
    }
    return {};
  }

 private:
  struct Tally {
    std::size_t once = 0;   // lists with one such remark
    std::size_t often = 0;  // and with several
    std::vector<Remark> remarks;
  };

  void close() {
    std::map<std::string, std::size_t> here;
    for (const Remark& remark : list_) {
      ++here[remark.root];
    }
    for (const auto& [root, count] : here) {
      ++(count == 1 ? tallies_[root].once : tallies_[root].often);
    }
    for (Remark& remark : list_) {
      std::vector<Remark>& all = tallies_[remark.root].remarks;
      all.push_back(std::move(remark));
    }
    list_.clear();
  }

  std::vector<Remark> list_;
  std::map<std::string, Tally> tallies_;
  std::size_t lists_ = 0;
  std::size_t options_ = 0;
};

}  // namespace

void spell_habitual_remarks(EnglishLines& lines) {
  for (const Remark& remark : RemarkedLists(lines).right()) {
    lines.set(remark.line, {trim(lines.trimmed(remark.line).substr(0, remark.begin)), kRightMark});
  }
}

}  // namespace tiku
