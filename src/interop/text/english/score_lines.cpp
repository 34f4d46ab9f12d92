// What each answer of a sheet scores, printed below it, and what a round of them comes to.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

/// `points` and its like at `at`; how long it is, 0 where another word stands there.
std::size_t unit_at(std::string_view line, std::size_t at) {
  constexpr std::string_view kUnits[] = {"points", "point", "marks", "mark", "pts", "pt"};
  const auto* const unit =
      std::find_if(std::begin(kUnits), std::end(kUnits),
                   [&](std::string_view one) { return has_word(line, at, one); });
  return unit == std::end(kUnits) ? 0 : unit->size();
}

/// `2 points`, `(1 mark)`, `3 pts.` alone on a line.
bool is_score(std::string_view line) {
  constexpr std::size_t kLongest = 14;
  if (line.size() > kLongest) {
    return false;  // most lines
  }
  const std::size_t first = line.starts_with('(') || line.starts_with('[') ? 1 : 0;
  std::size_t at = first;
  if (take_number(line, at) == 0) {
    return false;
  }
  const std::size_t word = past_spaces(line, at);
  const std::size_t unit = unit_at(line, word);
  const std::string_view rest = line.substr(std::min(word + unit, line.size()));
  return unit > 0 && (first > 0 ? rest == ")" || rest == "]" : rest.empty() || rest == ".");
}

/// `Round 1 points`, `(Maximum: 7)`, `Total: 12 marks`: what a round comes to.
bool is_sum(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kSums[] = {"maximum", "max", "total", "subtotal",
                                        "out of",  "sum", "score"};
  if (line.size() > kLongest || line.ends_with('?')) {
    return false;
  }
  const std::size_t first = line.starts_with('(') ? 1 : 0;
  const bool sum = std::any_of(std::begin(kSums), std::end(kSums), [&](std::string_view one) {
    return has_word(line, first, one) &&
           (first + one.size() >= line.size() || !is_ascii_letter(line[first + one.size()]));
  });
  if (sum) {
    return true;
  }
  constexpr ByteSet kUnitEnds("stkSTK");
  if (line.empty() || !kUnitEnds.has(line.back())) {
    return false;  // most lines
  }
  const std::size_t last = line.rfind(' ');
  const std::size_t unit = last == std::string_view::npos ? 0 : unit_at(line, last + 1);
  return unit > 0 && last + 1 + unit == line.size() &&
         (has_word(line, 0, "round ") || has_word(line, 0, "section ") ||
          has_word(line, 0, "part "));
}

class ScoreLines {
 public:
  explicit ScoreLines(EnglishLines& lines) : lines_(lines) {}

  void clear() {
    for (const std::size_t i : lines_.with(trait::any)) {
      take(i);
    }
    constexpr std::size_t kFewest = 3;  // one alone may be what an answer says
    if (scores_.size() < kFewest) {
      return;
    }
    for (const std::size_t i : scores_) {
      lines_.set(i, {});
    }
    for (const std::size_t i : sums_) {
      lines_.set(i, {});
    }
    for (const std::size_t i : notes_) {
      lines_.set(i, {"Explanation: ", trim(lines_.trimmed(i).substr(1))});
    }
  }

 private:
  enum class Below { nothing, answer, score };

  void take(std::size_t i) {
    if (below_ == Below::nothing && !lines_.has(i, trait::answer)) {
      return;  // most lines
    }
    const std::string_view line = lines_.trimmed(i);
    if (lines_.has(i, trait::answer) &&
        (has_word(line, 0, "answer:") || has_word(line, 0, "ans"))) {
      const auto sign =
          std::find_if(line.begin(), line.end(), [](char c) { return c == ':' || c == '.'; });
      below_ = sign == line.end() || sign + 1 != line.end() ? Below::answer : Below::nothing;
      note_ = kNone;
    } else if (below_ == Below::answer && is_score(line)) {
      scores_.push_back(i);
      below_ = Below::score;
      if (note_ != kNone) {
        notes_.push_back(note_);
      }
    } else if (below_ == Below::score && is_sum(line)) {
      sums_.push_back(i);
    } else if (lines_.lead(i).kind != LeadKind::none) {
      below_ = Below::nothing;
    } else if (below_ == Below::answer && line.starts_with('*') && line.size() > 1) {
      note_ = note_ == kNone ? i : note_;  // *Others merely glide.
    }
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  EnglishLines& lines_;
  Below below_ = Below::nothing;
  /// A remark with a star between the answer and its score.
  std::size_t note_ = kNone;
  std::vector<std::size_t> scores_;
  std::vector<std::size_t> sums_;
  std::vector<std::size_t> notes_;
};

}  // namespace

void clear_scores_below_answers(EnglishLines& lines) {
  ScoreLines(lines).clear();
}

}  // namespace tiku
