// What a teacher says below the last question, or a page that has its answers elsewhere or further
// down.
#include <algorithm>
#include <iterator>

#include "interop/text/english/key_heads.h"
#include "interop/text/english/passes.h"

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

/// What a page says to its readers between a quiz and the answers.
bool speaks_to_readers(std::string_view line) {
  constexpr std::string_view kWords[] = {
      "did you enjoy",     "how did you do",     "how did you get on",
      "how did you score", "how did you fare",   "how well did you",
      "how many did you",  "think you know",     "think you got",
      "let us know",       "tell us how",        "scroll down for",
      "answers below",     "check your answers", "now check your answers",
      "see how you did",   "pens down"};
  constexpr std::size_t kLongest = 160;
  return line.size() <= kLongest &&
         std::any_of(std::begin(kWords), std::end(kWords),
                     [line](std::string_view words) { return has_word(line, 0, words); });
}

/// Empties such a line right above a heading of answers.
void clear_between(EnglishLines& lines) {
  std::size_t filled = lines.size();  // the last line that holds anything
  for (const std::size_t i : lines.with(trait::any)) {
    const bool says =
        lines.has(i, trait::answer) && filled < i && lines.has(filled, trait::words) &&
        (speaks_to_readers(lines.trimmed(filled)) || takes_leave(lines.trimmed(filled)));
    if (says && past_key_head(lines[i]) && !past_key_head(lines[filled])) {
      lines.set(filled, {});
    }
    filled = i;
  }
}

/// `*** The End ***`, `THIS IS THE LAST PRINTED PAGE`: nothing else is said so.
bool ends_paper(std::string_view line) {
  constexpr std::string_view kWords[] = {"the end", "this is the last printed page",
                                         "this is the last page", "last printed page"};
  constexpr std::string_view kOrnaments = "*_-=~#. ";
  const std::size_t first = line.find_first_not_of(kOrnaments);
  const std::size_t size = first == line.npos ? 0 : line.find_last_not_of(kOrnaments) + 1 - first;
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view words) {
    return words.size() == size && has_word(line, first, words);
  });
}

}  // namespace

void clear_closing_words(EnglishLines& lines) {
  clear_between(lines);
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines.is_blank(i)) {
      continue;
    }
    const bool apart = i > 0 && lines.is_blank(i - 1);
    if (!ends_paper(lines.trimmed(i)) && (!apart || !takes_leave(lines.trimmed(i)))) {
      return;
    }
    lines.set(i, {});
  }
}

}  // namespace tiku
