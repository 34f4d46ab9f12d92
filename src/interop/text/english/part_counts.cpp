// Headings of parts that say how many questions stand below them and what each is worth, `Part 1:
// Multiple Choice (6 questions @ 3 pts ea.)`: the answers name the part without that.
#include <algorithm>
#include <string>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind a number that one of the words follows, in any case, within `text`; npos without one.
template <std::size_t N>
std::size_t counted_at(std::string_view text, const std::string_view (&words)[N]) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_digit(text[at]) || (at > 0 && is_ascii_digit(text[at - 1]))) {
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end])) {
      ++end;
    }
    const std::size_t word = past_spaces(text, end);
    if (std::any_of(std::begin(words), std::end(words),
                    [&](std::string_view one) { return has_word(text, word, one); })) {
      return at;
    }
  }
  return std::string_view::npos;
}

/// `(3 points each)` of `6 questions @ 3 pts ea.`; "" where the bracket tells no worth of one.
std::string worth_of_each(std::string_view bracket) {
  constexpr std::string_view kWorth[] = {"pts", "pt", "points", "point", "marks", "mark"};
  const std::size_t at = counted_at(bracket, kWorth);
  const std::string folded = fold_case(bracket);
  const bool is_each = folded.find(" ea") != folded.npos || folded.find('@') != folded.npos;
  if (at == bracket.npos || !is_each) {
    return {};
  }
  const std::size_t end = bracket.find_first_not_of("0123456789", at);
  return " (" + std::string(bracket.substr(at, end - at)) + " points each)";
}

}  // namespace

void spell_part_counts(EnglishLines& lines) {
  constexpr std::string_view kQuestions[] = {"question", "item", "statement"};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines.trimmed(i);
    const std::size_t open = line.ends_with(')') ? line.rfind('(') : line.npos;
    if (open == line.npos || open == 0 ||
        !(has_word(line, 0, "part ") || has_word(line, 0, "section "))) {
      continue;  // nearly all
    }
    const std::string_view bracket = line.substr(open + 1, line.size() - open - 2);
    if (counted_at(bracket, kQuestions) != bracket.npos) {
      lines.set(i, {trim(line.substr(0, open)), worth_of_each(bracket)});
    }
  }
}

}  // namespace tiku
