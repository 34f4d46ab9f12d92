// Right options with a mark before their letters, where the others have none: `X c) a bell`.
#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Where the letter begins behind the mark that begins the line; 0 where none stands there.
std::size_t past_mark(std::string_view line) {
  constexpr std::string_view kMarks[] = {"X ", "x ", "✓ ", "✔ ", "√ ", "→ ", "➔ ", "=> ", "> "};
  const auto* const mark = std::find_if(std::begin(kMarks), std::end(kMarks),
                                        [line](auto one) { return line.starts_with(one); });
  return mark == std::end(kMarks) ? 0 : past_spaces(line, mark->size());
}

bool has_marks(const EnglishLines& lines) {
  const LinesWith words = lines.with(trait::words);
  return std::any_of(words.begin(), words.end(),
                     [&lines](std::size_t i) { return past_mark(lines.trimmed(i)) > 0; });
}

struct MarkedOption {
  std::size_t line = 0;
  /// Where its letter begins; 0 of options without a mark.
  std::size_t letter = 0;
};

/// Lists of options from A on; each of two options at least.
class MarkedLists {
 public:
  explicit MarkedLists(const EnglishLines& lines) : lines_(lines) {}

  void read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = lines_.trimmed(i);
      const std::size_t letter = past_mark(line);
      const LineLead lead = letter > 0 ? read_lead(line.substr(letter)) : lines_.lead(i);
      if (lead.kind == LeadKind::letter && (letter == 0 || lead.begin == 0)) {
        take({i, letter}, lead.value);
      }
    }
    close();
  }

  /// Whether the marks say what is right: one in nearly every list.
  bool tell() const {
    constexpr std::size_t kFewest = 3;
    return marked_.size() >= kFewest && bad_ == 0 && 10 * marked_.size() >= 9 * lists_;
  }

  const std::vector<MarkedOption>& marked() const { return marked_; }

 private:
  void take(MarkedOption option, std::int64_t place) {
    if (place == 1 || place != static_cast<std::int64_t>(list_.size()) + 1) {
      close();
    }
    if (place == static_cast<std::int64_t>(list_.size()) + 1) {
      list_.push_back(option);
    } else if (option.letter > 0) {
      ++bad_;  // in no list
    }
  }

  void close() {
    const auto marks = std::count_if(list_.begin(), list_.end(),
                                     [](const MarkedOption& one) { return one.letter > 0; });
    if (list_.size() > 1) {
      ++lists_;
      bad_ += marks > 1 ? 1U : 0U;
      std::copy_if(list_.begin(), list_.end(), std::back_inserter(marked_),
                   [](const MarkedOption& one) { return one.letter > 0; });
    } else {
      bad_ += marks > 0 ? 1U : 0U;
    }
    list_.clear();
  }

  const EnglishLines& lines_;
  std::vector<MarkedOption> list_;
  std::vector<MarkedOption> marked_;
  std::size_t lists_ = 0;
  std::size_t bad_ = 0;
};

}  // namespace

void spell_leading_marks(EnglishLines& lines) {
  if (!has_marks(lines)) {
    return;  // nearly all papers
  }
  MarkedLists lists(lines);
  lists.read();
  if (!lists.tell()) {
    return;
  }
  for (const MarkedOption& option : lists.marked()) {
    lines.set(option.line, {lines.trimmed(option.line).substr(option.letter), kRightMark});
  }
}

}  // namespace tiku
