// Labels that lost their shape where a page was turned into text: `Answ er - (B)`, `(C). a bell`,
// and what the end of a page left before a line: `,Which rings?`
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind `Answ er`, the word with one space in it, at the beginning of the line; 0 of other lines.
std::size_t past_torn_answer(std::string_view line) {
  constexpr std::string_view kWord = "answer";
  std::size_t spaces = 0;
  std::size_t at = 0;
  for (std::size_t letter = 0; letter < kWord.size(); ++at) {
    if (at >= line.size()) {
      return 0;
    }
    if (line[at] == ' ' && letter > 1) {
      ++spaces;
    } else if ((line[at] | 0x20) == kWord[letter]) {
      ++letter;
    } else {
      return 0;  // most lines, at the first letter
    }
  }
  const std::size_t sign = past_spaces(line, at);
  const bool stands = sign < line.size() && !is_ascii_letter(line[sign]);
  return spaces == 1 && stands ? at : 0;
}

/// `(C). a bell`: a stop behind a letter in brackets.
void take_stop(EnglishLines& lines, std::size_t i) {
  const LineLead lead = lines.lead(i);
  const std::string_view text = lines[i].substr(std::min(lead.after, lines[i].size()));
  if (lead.sign == ')' && text.starts_with(". ")) {
    lines.set(i, {lines[i].substr(lead.begin, lead.after - lead.begin), " ", trim(text.substr(2))});
  }
}

/// `,Which rings?`: a comma that begins the line, glued to a sentence.
bool begins_with_comma(std::string_view line) {
  return line.size() > 2 && line[0] == ',' && line[1] >= 'A' && line[1] <= 'Z' &&
         line.find(',', 1) != 2;
}

}  // namespace

void mend_torn_labels(EnglishLines& lines) {
  std::vector<std::size_t> torn;
  for (const std::size_t i : lines.with(trait::any & ~trait::told)) {
    if (lines.has(i, trait::sign) && begins_with_comma(lines.trimmed(i))) {
      lines.set(i, {lines.trimmed(i).substr(1)});
    }
    if (lines.has(i, trait::letter_lead)) {
      take_stop(lines, i);
    }
    if (lines.has(i, trait::answer) && past_torn_answer(lines.trimmed(i)) > 0) {
      torn.push_back(i);
    }
  }
  for (const std::size_t i : torn.size() > 1 ? torn : std::vector<std::size_t>()) {
    lines.set(i, {"Answer", lines.trimmed(i).substr(past_torn_answer(lines.trimmed(i)))});
  }
}

}  // namespace tiku
