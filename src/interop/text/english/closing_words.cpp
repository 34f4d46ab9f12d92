// What a teacher says below the last question, or a page that has its answers elsewhere.
#include <algorithm>
#include <iterator>

#include "interop/text/english/lines.h"

namespace tiku {
namespace {

bool takes_leave(std::string_view line) {
  constexpr std::string_view kWords[] = {
      "good luck",         "best of luck", "all the best",         "well done",
      "thank you for",     "thanks for",   "(see the answer key)", "(see answer key)",
      "see the answer key"};
  constexpr std::size_t kLongest = 80;
  return line.size() <= kLongest &&
         std::any_of(std::begin(kWords), std::end(kWords),
                     [line](std::string_view words) { return has_word(line, 0, words); });
}

}  // namespace

void clear_closing_words(EnglishLines& lines) {
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines.is_blank(i)) {
      continue;
    }
    const bool apart = i > 0 && lines.is_blank(i - 1);
    if (!apart || !takes_leave(lines.trimmed(i))) {
      return;
    }
    lines.set(i, {});
  }
}

}  // namespace tiku
