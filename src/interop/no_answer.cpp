#include "interop/no_answer.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

/// Without spaces around what parts both: `yes / no`.
std::string closed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' && (out.empty() || out.back() == '/');
    if (c == '/' && out.ends_with(' ')) {
      out.pop_back();
    }
    out += space ? "" : std::string(1, c);
  }
  return out;
}

}  // namespace

bool says_no_answer(std::string_view text) {
  constexpr std::size_t kLongest = 32;
  constexpr std::string_view kWords[] = {"n/a",
                                         "tbd",
                                         "tba",
                                         "?",
                                         "??",
                                         "-",
                                         "--",
                                         "–",
                                         "—",
                                         "...",
                                         "…",
                                         "not specified",
                                         "not provided",
                                         "not available",
                                         "no answer",
                                         "no answer given",
                                         "no answer provided",
                                         "none given",
                                         "unanswered",
                                         "to be announced",
                                         "to be determined",
                                         "yes/no",
                                         "yes or no",
                                         "y/n",
                                         "t/f",
                                         "t or f",
                                         "true/false",
                                         "true or false",
                                         "vrai/faux",
                                         "vrai ou faux",
                                         "v/f",
                                         "v ou f",
                                         "oui/non",
                                         "oui ou non",
                                         "richtig/falsch",
                                         "richtig oder falsch",
                                         "r/f",
                                         "ja/nein",
                                         "ja oder nein",
                                         "verdadero/falso",
                                         "verdadero o falso",
                                         "v o f",
                                         "sí/no",
                                         "sí o no",
                                         "vero/falso",
                                         "vero o falso",
                                         "verdadeiro/falso"};
  text = trim(text);
  if (text.empty() || text.size() > kLongest) {
    return false;
  }
  std::string folded = closed(fold_case(text));
  const bool stop = folded.ends_with('.') && !folded.ends_with("..");
  folded.resize(folded.size() - (stop ? 1 : 0));
  return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
}

}  // namespace tiku
