// What banks of tests note below the options of a question: `Reference: p. 12`, `Diff: 2`, `Topic:
// Houses`. It says something about the question and goes on no option.
#include <algorithm>
#include <iterator>

#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool is_field(std::string_view line) {
  constexpr std::string_view kFields[] = {
      "reference", "references", "ref",      "source",  "topic",      "objective",
      "diff",      "difficulty", "page",     "pages",   "skill",      "learning objective",
      "bloom",     "bloom's",    "page ref", "section", "competency", "learning outcome",
      "points",    "pts",        "category", "level",   "standard",   "cognitive level",
      "aacsb",     "domain",     "blooms",   "lo",      "obj",        "text reference"};
  const std::size_t colon = line.substr(0, 24).find(':');
  if (colon == std::string_view::npos || colon == 0) {
    return false;  // most lines
  }
  const std::size_t end = line[colon - 1] == ' ' ? colon - 1 : colon;
  return std::any_of(std::begin(kFields), std::end(kFields), [&](std::string_view field) {
    return field.size() == end && has_word(line, 0, field);
  });
}

}  // namespace

void set_fields_apart(EnglishLines& lines) {
  bool below_option = false;
  for (const std::size_t i : lines.with(trait::any)) {
    const bool option = lines.has(i, trait::letter_lead) || !lines.row(i).empty();
    if (below_option && !option && lines.has(i, trait::colon) && is_field(lines.trimmed(i))) {
      lines.set(i, {"Explanation: ", lines.trimmed(i)});
    }
    below_option = option;
  }
}

}  // namespace tiku
