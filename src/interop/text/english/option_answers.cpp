// Answers of pages that had a button to show them.
#include <vector>

#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The letter of a line that is `Option C` and nothing else; 0 for other lines.
char named_option(std::string_view line) {
  constexpr std::string_view kWord = "option ";
  line.remove_suffix(line.ends_with('.') ? 1 : 0);
  const bool named = line.size() == kWord.size() + 1 && has_word(line, 0, kWord) &&
                     line.back() >= 'A' && line.back() <= 'H';
  return named ? line.back() : '\0';
}

}  // namespace

void spell_option_answers(EnglishLines& lines) {
  struct Answer {
    std::size_t line;
    char letter;
  };

  std::vector<Answer> answers;
  std::size_t below_options = 0;
  std::size_t before = 0;
  for (const std::size_t i : lines.with(trait::any)) {
    const char letter = lines.has(i, trait::words) ? named_option(lines.trimmed(i)) : '\0';
    if (letter != '\0' && !answers.empty() && answers.back().line == before) {
      return;  // one below the other they are what there is to choose from
    }
    if (letter != '\0') {
      answers.push_back({i, letter});
      below_options +=
          lines.lead(before).kind == LeadKind::letter || !lines.row(before).empty() ? 1U : 0U;
    }
    before = i;
  }
  if (answers.size() < 2 || 2 * below_options < answers.size()) {
    return;
  }
  for (const Answer& answer : answers) {
    lines.set(answer.line, {"Answer: ", std::string_view(&answer.letter, 1)});
  }
}

}  // namespace tiku
