// How English papers set their questions apart where no number and no letter does it.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {
namespace {

/// What is left of a statement that is marked as such: "TF: ...", "True/False: ..."; "" of others.
std::string_view behind_truth_word(std::string_view text) {
  for (const std::string_view word : {"tf:", "t/f:", "true/false:", "true or false:", "[t/f]"}) {
    if (has_word(text, 0, word)) {
      return trim(text.substr(word.size()));
    }
  }
  return {};
}

/// "True or False?" alone on a line.
bool asks_truth(std::string_view text) {
  constexpr std::string_view kLines[] = {"true or false?", "true or false", "true/false?",
                                         "true/false",     "true / false",  "t/f",
                                         "true or false.", "(true/false)",  "t / f"};
  const std::string folded = fold_case(text);
  return std::find(std::begin(kLines), std::end(kLines), folded) != std::end(kLines);
}

}  // namespace

void spell_trivia(EnglishLines& lines) {
  std::size_t asked = 0;
  std::size_t answered = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    asked += lines[i].starts_with("#Q ") ? 1U : 0U;
    answered += lines[i].starts_with("^ ") ? 1U : 0U;
  }
  if (asked < 2 || asked != answered) {
    return;
  }
  std::size_t number = 0;
  char next = 0;  // the letter of the next option; none before the answer
  std::string right;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines.trimmed(i);
    const std::string_view rest = trim(line.substr(std::min<std::size_t>(line.size(), 2)));
    if (line.starts_with("#Q ")) {
      next = 0;
      lines.set(i, {std::to_string(++number), ". ", rest});
    } else if (line.starts_with("^ ")) {
      right = std::string(rest);
      next = 'A';
      lines.set(i, {});
    } else if (next != 0 && line.size() > 2 && line[0] == next && line[1] == ' ') {
      lines.set(i, {line.substr(0, 1), ") ", rest, rest == right ? "（正确答案）" : ""});
      ++next;
    }
  }
}

void spell_question_heads(EnglishLines& lines) {
  std::size_t numbered = lines.size();  // the line of the number above, with nothing between
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const LineLead lead = lines.lead(i);
    const std::string_view text = lines.trimmed(i);
    if (lead.kind == LeadKind::number) {
      const std::string_view rest = trim(lines[i].substr(lead.after));
      const bool head = rest.size() == 8 && has_word(rest, 0, "question");
      if (head && i + 1 < lines.size() && lines.lead(i + 1).kind == LeadKind::none &&
          !lines.is_blank(i + 1)) {
        lines.set(i, {std::to_string(lead.value), ". ", lines.trimmed(i + 1)});
        lines.set(i + 1, {});
      } else if (const std::string_view judged = behind_truth_word(rest); !judged.empty()) {
        lines.set(i, {std::to_string(lead.value), ". [True/False] ", judged});
      }
      numbered = i;
    } else if (const std::string_view judged = behind_truth_word(text); !judged.empty()) {
      lines.set(i, {"[True/False] ", judged});
    } else if (numbered + 1 == i && asks_truth(text)) {
      const LineLead above = lines.lead(numbered);
      lines.set(numbered, {std::to_string(above.value), ". [True/False] ",
                           trim(lines[numbered].substr(above.after))});
      lines.set(i, {});
    }
  }
}

}  // namespace tiku
