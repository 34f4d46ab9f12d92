// Labels of answers behind which none stands: `Answer: N/A`, `Answer: yes / no`.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/no_answer.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// `see page 4`, `see text`: where the answer may be found.
bool points_elsewhere(std::string_view words) {
  constexpr std::string_view kPlaces[] = {
      "page",    "p.",       "pp.",      "text",     "below", "above",   "chapter",    "notes",
      "section", "appendix", "attached", "textbook", "slide", "lecture", "explanation"};
  constexpr std::string_view kSee = "see ";
  constexpr std::size_t kLongest = 60;
  const std::string_view place = words.substr(std::min(kSee.size(), words.size()));
  return words.size() <= kLongest && has_word(words, 0, kSee) &&
         std::any_of(std::begin(kPlaces), std::end(kPlaces),
                     [place](std::string_view one) { return has_word(place, 0, one); });
}

}  // namespace

void clear_empty_answers(EnglishLines& lines) {
  constexpr std::string_view kLabel = "Answer:";
  for (const std::size_t i : lines.with(trait::answer)) {
    if (!lines.has(i, trait::colon) || lines.has(i, trait::told)) {
      continue;  // most lines
    }
    const std::string_view line = lines[i];
    const std::size_t label = line.rfind(kLabel);
    const bool apart = label != std::string_view::npos &&
                       (label == 0 || line[label - 1] == ' ' || line[label - 1] == '\t');
    const std::string_view words =
        apart ? trim(line.substr(label + kLabel.size())) : std::string_view();
    if (says_no_answer(words)) {
      lines.set(i, {line.substr(0, label)});
    } else if (points_elsewhere(words)) {
      lines.set(i, {line.substr(0, label), "Explanation: ", words});
    }
  }
}

}  // namespace tiku
