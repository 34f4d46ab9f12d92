// Lines that a page prints below every question, `Resultado:`, `Show (Hide) Explanation`: they end
// its options, and are none of them. `Mark two answers` above them says how many are right.
#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// How many answers the whole line asks to mark, 2 for any number of them; 0 of other lines.
int asked_marks(std::string_view line) {
  struct Count {
    std::string_view word;
    int marks = 0;
  };

  constexpr std::string_view kVerbs[] = {"mark ",  "select ", "choose ", "tick ",
                                         "check ", "pick ",   "circle "};
  constexpr Count kCounts[] = {{"one", 1},        {"1", 1}, {"a single", 1},    {"the best", 1},
                               {"two", 2},        {"2", 2}, {"the correct", 1}, {"the right", 1},
                               {"three", 2},      {"3", 2}, {"four", 2},        {"4", 2},
                               {"all correct", 2}};
  constexpr std::string_view kNames[] = {"answer",  "answers",  "option",    "options", "choice",
                                         "choices", "response", "responses", "box",     "boxes"};
  constexpr std::size_t kLongest = 40;
  if (line.size() > kLongest) {
    return 0;  // most lines
  }
  line.remove_suffix(line.ends_with('.') || line.ends_with(':') ? 1 : 0);
  const auto* const verb = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                        [line](auto one) { return has_word(line, 0, one); });
  std::size_t at = verb == std::end(kVerbs) ? line.size() : verb->size();
  at += has_word(line, at, "only ") ? 5U : 0U;
  const auto* const count = std::find_if(std::begin(kCounts), std::end(kCounts), [&](auto& one) {
    const std::size_t end = at + one.word.size();
    return has_word(line, at, one.word) && end < line.size() && line[end] == ' ';
  });
  if (count == std::end(kCounts)) {
    return 0;
  }
  at += count->word.size() + 1;
  at += has_word(line, at, "only ") ? 5U : has_word(line, at, "correct ") ? 8U : 0U;
  const bool whole = std::any_of(std::begin(kNames), std::end(kNames), [&](auto name) {
    return has_word(line, at, name) && at + name.size() == line.size();
  });
  return whole ? count->marks : 0;
}

/// `Mark one answer` right above the options of most questions.
void clear_asked_marks(EnglishLines& lines) {
  struct Prompt {
    std::size_t line = 0;
    std::size_t question = 0;
    int marks = 0;
  };

  constexpr std::size_t kFewest = 2;
  std::vector<Prompt> found;
  std::size_t questions = 0;
  std::size_t question = lines.size();
  for (const std::size_t i : lines.with(trait::any)) {
    if (lines.has(i, trait::counted)) {
      ++questions;
      question = i;
    }
    const int marks =
        lines.has(i, trait::words) && question < i ? asked_marks(lines.trimmed(i)) : 0;
    const std::size_t below = marks > 0 ? lines.next_filled(i + 1) : lines.size();
    if (below < lines.size() &&
        (lines.has(below, trait::letter_lead | trait::sign) || !lines.row(below).empty())) {
      found.push_back({i, question, marks});
    }
  }
  if (found.size() < kFewest || 10 * found.size() < 4 * questions) {
    return;  // a key counts too
  }
  for (const Prompt& one : found) {
    lines.set(one.line, {});
    if (one.marks > 1) {
      const std::size_t after = lines.lead(one.question).after;
      const std::string_view line = lines[one.question];
      lines.set(one.question, {line.substr(0, after), "[Multiple response] ", line.substr(after)});
    }
  }
}

/// Lines that say nothing of their own, as often as there are numbers.
class Captions {
 public:
  explicit Captions(EnglishLines& lines) : lines_(lines) {}

  void clear() {
    constexpr std::size_t kFewest = 3;
    count();
    if (numbers_ < kFewest) {
      return;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!may_be_caption(i)) {
        continue;
      }
      const std::size_t seen = seen_[lines_.trimmed(i)];
      if (seen >= kFewest && 10 * seen >= 8 * numbers_ && 10 * seen <= 11 * numbers_) {
        const bool explains = lines_.trimmed(i).find("xplanation") != std::string_view::npos;
        lines_.set(i, {explains ? "Explanation:" : ""});
      }
    }
  }

 private:
  void count() {
    for (const std::size_t i : lines_.with(trait::counted | trait::words)) {
      numbers_ += lines_.has(i, trait::counted) ? 1U : 0U;
      if (may_be_caption(i)) {
        ++seen_[lines_.trimmed(i)];
      }
    }
  }

  /// A label without anything behind it, or what a button says.
  bool may_be_caption(std::size_t i) const {
    constexpr std::size_t kLongest = 40;
    const std::string_view line = lines_.trimmed(i);
    if (!lines_.has(i, trait::words) || line.size() > kLongest) {
      return false;
    }
    return line.back() == ':' || line.starts_with("Show") || line.starts_with("Hide") ||
           line.starts_with("View") || line.starts_with("Check");
  }

  EnglishLines& lines_;
  std::size_t numbers_ = 0;
  std::unordered_map<std::string_view, std::size_t> seen_;
};

}  // namespace

void clear_captions(EnglishLines& lines) {
  Captions(lines).clear();
  clear_asked_marks(lines);
}

}  // namespace tiku
