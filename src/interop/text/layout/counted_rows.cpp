// Questions on one line, a row of options behind each: `1 Which rings? a) a bell b) a lamp 2 Which
// shines?` A number counts on only where such a row stands before it and another behind it; a bare
// one begins a sentence.
#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/key_items.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// X and its like before the letter of a right option.
std::size_t begin_of_mark(std::string_view line, std::size_t letter) {
  constexpr std::string_view kMarks[] = {" X ", " x ", " ✓ ", " ✔ ", " √ ", " * "};
  const std::string_view before = line.substr(0, letter);
  const auto* const mark = std::find_if(std::begin(kMarks), std::end(kMarks),
                                        [&](auto one) { return before.ends_with(one); });
  return mark == std::end(kMarks) ? letter : letter - mark->size() + 1;
}

/// `Lösungsbogen Fischkunde`: words for answers, and few others that may be a name.
bool heads_named_answers(std::string_view head) {
  constexpr std::size_t kMostWords = 4;
  const LabelWord* const label = leading_label_word(head);
  if (label == nullptr || label->meaning != LabelMeaning::answers ||
      (head.front() >= 'a' && head.front() <= 'z')) {
    return false;
  }
  const std::string_view rest = head.substr(label->word.size());
  if (!rest.empty() && rest.front() != ' ') {
    return false;
  }
  const std::vector<std::string_view> words = split(trim(rest), " ");
  return words.size() <= kMostWords && std::all_of(words.begin(), words.end(), [](auto word) {
           constexpr std::size_t kShort = 3;  // de, zum
           const bool small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
           return word.find_first_of(".?!,;") == std::string_view::npos &&
                  (!small || word.size() <= kShort);
         });
}

/// Where the heading of answers begins that ends right before `end`; `end` where none does.
std::size_t begin_of_key_head(std::string_view line, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 60;
  for (std::size_t at = std::max(from, end > kLongest ? end - kLongest : 0); at < end; ++at) {
    if (line[at] == ' ' || line[at - 1] != ' ') {
      continue;
    }
    std::string_view head = trim(line.substr(at, end - at));
    head.remove_suffix(head.ends_with(':') ? 1 : 0);
    if (heads_named_answers(head) || past_key_head(head) == head.size()) {
      return at;
    }
  }
  return end;
}

class CountedRows {
 public:
  /// A sign stands behind the numbers, or none.
  CountedRows(std::string_view line, bool signs) : line_(line), signs_(signs) {}

  std::vector<LineBreak> find() {
    for (std::size_t at = 0; at + 2 < line_.size(); ++at) {
      if (at > 0 && line_[at - 1] != ' ') {
        continue;
      }
      if (is_ascii_digit(line_[at])) {
        take_number_at(at);
      } else {
        take_letter(at);
      }
    }
    close(line_.size());
    constexpr std::int64_t kFewest = 3;
    if (count_ < kFewest || (leading_ > 0 && trailing_ > 0)) {
      return {};
    }
    const bool keyed = break_at_key(found_.back().at);
    return signs_ && !keyed ? std::vector<LineBreak>() : std::move(found_);
  }

 private:
  struct Letter {
    std::size_t at = 0;
    char letter = 0;
    char sign = 0;
  };

  /// `Answers: 1. b 2. a` behind the last option, which begins at `from`.
  bool break_at_key(std::size_t from) {
    constexpr std::size_t kFewest = 3;
    std::size_t at = line_.find(" 1", from + 3);
    while (at != line_.npos && at + 2 < line_.size() && is_ascii_digit(line_[at + 2])) {
      at = line_.find(" 1", at + 1);
    }
    if (at == line_.npos || key_items_of(trim(line_.substr(at))).size() < kFewest) {
      return false;
    }
    const std::size_t head = begin_of_key_head(line_, from + 3, at + 1);
    if (head > at) {
      return false;
    }
    found_.push_back({head, head, {}});
    found_.push_back({at + 1, at + 1, {}});
    return true;
  }

  /// Behind `.`, `)`, `.-`, whatever the dash; `at` where no sign stands there.
  std::size_t past_sign(std::size_t at) const {
    const bool sign = at < line_.size() && (line_[at] == '.' || line_[at] == ')');
    if (!sign) {
      return at;
    }
    constexpr std::string_view kDashes[] = {"-", "–", "—", "−"};
    const std::string_view rest = line_.substr(at + 1);
    const auto* const dash = std::find_if(std::begin(kDashes), std::end(kDashes),
                                          [rest](auto one) { return rest.starts_with(one); });
    return at + 1 + (dash == std::end(kDashes) ? 0 : dash->size());
  }

  void take_number_at(std::size_t at) {
    std::size_t digits = at;
    const std::int64_t number = take_number(line_, digits);
    const std::size_t after = signs_ ? past_sign(digits) : digits;
    const std::size_t next = past_spaces(line_, after);
    if (number <= 0 || next == after || next >= line_.size() || (signs_ && after == digits) ||
        !(signs_ || begins_sentence(next)) || (!row_.empty() && at <= row_.back().at + 4)) {
      return;  // most numbers
    }
    const LineBreak here{at, signs_ ? at : after, signs_ ? "" : "."};
    if (row_.empty()) {
      if (count_ == 0 && number_ != 1) {
        number_ = number;
        begin_ = here;
      }
    } else if (row_.size() > 1 && number == number_ + 1 &&
               (next_.at == 0 || !is_behind_sentence(next_.at))) {
      next_ = here;  // if a row of options begins behind it
    }
  }

  bool is_behind_sentence(std::size_t at) const {
    const std::size_t last = line_.find_last_not_of(' ', at - 1);
    return last != line_.npos && std::string_view(".?!;").find(line_[last]) != line_.npos;
  }

  bool begins_sentence(std::size_t at) const {
    const char c = line_[at];
    return (c >= 'A' && c <= 'Z') || (c & '\x80') != 0 || c == '"';
  }

  void take_letter(std::size_t at) {
    const std::size_t letter = at + (line_[at] == '(' ? 1U : 0U);
    const char c = static_cast<char>(line_[letter] | 0x20);
    const char sign = letter + 1 < line_.size() ? line_[letter + 1] : ' ';
    if (number_ == 0 || c < 'a' || c > 'h' || (sign != ')' && sign != '.')) {
      return;
    }
    const bool goes_on = !row_.empty() && c == row_.back().letter + 1 && sign == row_.back().sign;
    if (goes_on) {
      next_ = {};
    } else if (c == 'a' && next_.at > 0) {
      close(next_.at);
      begin_ = next_;
      next_ = {};
      ++number_;
      row_.clear();
    } else if (c != 'a' || row_.size() > 1) {
      return;
    } else {
      row_.clear();
    }
    row_.push_back({at, c, sign});
  }

  /// The question is complete, and ends before `end`.
  void close(std::size_t end) {
    if (row_.size() < 2) {
      return;
    }
    ++count_;
    found_.push_back(begin_);
    leading_ += begin_of_mark(line_, row_.front().at) < row_.front().at ? 1U : 0U;
    for (const Letter& letter : row_) {
      const std::size_t at = begin_of_mark(line_, letter.at);
      found_.push_back({at, at, {}});
    }
    // `b) a lamp X 2 Which`: marks stand behind options.
    trailing_ += begin_of_mark(line_, end) < end ? 1U : 0U;
  }

  std::string_view line_;
  bool signs_;
  std::vector<LineBreak> found_;
  std::int64_t count_ = 0;
  std::int64_t number_ = 0;
  LineBreak begin_;
  /// Of the question that may follow.
  LineBreak next_;
  std::vector<Letter> row_;
  std::size_t leading_ = 0;
  std::size_t trailing_ = 0;
};

}  // namespace

std::vector<LineBreak> break_counted_rows(std::string_view line) {
  std::vector<LineBreak> found = CountedRows(line, false).find();
  return found.empty() ? CountedRows(line, true).find() : found;
}

}  // namespace tiku
