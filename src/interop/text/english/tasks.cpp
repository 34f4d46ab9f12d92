// Questions that are answered in words, and how they begin.
#include "interop/text/english/tasks.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {

bool sets_task(std::string_view words) {
  constexpr std::string_view kVerbs[] = {
      "account",     "analyse",  "analyze",   "arrange",   "briefly",       "calculate",
      "classify",    "compare",  "compute",   "construct", "convert",       "define",
      "derive",      "describe", "design",    "determine", "differentiate", "discuss",
      "distinguish", "draw",     "enumerate", "evaluate",  "examine",       "explain",
      "express",     "find",     "give",      "highlight", "how",           "identify",
      "illustrate",  "justify",  "label",     "list",      "mention",       "name",
      "outline",     "prove",    "show",      "simplify",  "sketch",        "solve",
      "state",       "suggest",  "summarise", "summarize", "what",          "when",
      "where",       "which",    "who",       "whose",     "why",           "work",
      "write"};
  words = trim(words);
  const std::size_t end = std::min(words.find_first_of(" ,"), words.size());
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [&](std::string_view verb) {
                       return verb.size() == end && has_word(words, 0, verb);
                     }) ||
         (words.ends_with('?') && !words.empty() && words.front() >= 'A' && words.front() <= 'Z');
}

}  // namespace tiku
