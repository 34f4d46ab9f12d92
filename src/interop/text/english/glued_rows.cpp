// Options on one line that lost the spaces between them: `A. a bellB. a lampC. a key`. Each letter
// stands right behind the option before it; `30 °CC. at noon` ends in a letter, too.
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Where the letters stand behind the first one; none of lines that are built otherwise.
std::vector<std::size_t> glued_letters(const EnglishLines& lines, std::size_t i) {
  constexpr std::size_t kFewest = 2;
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines[i];
  const bool capital = lines.has(i, trait::letter_lead) && lead.value == 1 &&
                       line[lead.begin] == 'A' && (lead.sign == '.' || lead.sign == ')');
  std::vector<std::size_t> found;
  std::size_t at = capital ? lead.after : line.size();
  for (char letter = 'B'; letter <= 'H' && at < line.size(); ++letter) {
    const std::string sign = {letter, lead.sign, ' '};
    at = line.find(sign, at + 1);
    if (at == std::string_view::npos) {
      break;
    }
    if (line[at - 1] == ' ' || line[at - 1] == '.' || line[at - 1] == '(') {
      return {};  // a space was there
    }
    found.push_back(at);
    at += sign.size() - 1;
  }
  return found.size() < kFewest ? std::vector<std::size_t>() : found;
}

}  // namespace

void part_glued_rows(EnglishLines& lines) {
  struct Row {
    std::size_t line = 0;
    std::vector<std::size_t> letters;
  };

  constexpr std::size_t kFewest = 2;
  std::vector<Row> rows;
  for (const std::size_t i : lines.with(trait::letter_lead)) {
    std::vector<std::size_t> letters = glued_letters(lines, i);
    if (!letters.empty()) {
      rows.push_back({i, std::move(letters)});
    }
  }
  for (const Row& row : rows.size() < kFewest ? std::vector<Row>() : rows) {
    lines.edit(row.line, [&row](std::string& line) {
      for (auto at = row.letters.rbegin(); at != row.letters.rend(); ++at) {
        line.insert(*at, " ");
      }
    });
  }
}

}  // namespace tiku
