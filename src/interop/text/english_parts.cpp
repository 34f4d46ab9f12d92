// Names of the parts of English papers, and what they say about types in words of schools.
#include "interop/text/english_parts.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/english_lines.h"
#include "interop/text/line_lead.h"

namespace tiku {

std::string english_part_name(std::string_view line) {
  constexpr std::string_view kWords[] = {"chapter", "part", "section",  "round",    "unit",
                                         "quiz",    "test", "module",   "lesson",   "topic",
                                         "week",    "set",  "exercise", "category", "level"};
  constexpr std::size_t kLongest = 100;
  constexpr std::size_t kMostFigures = 5;
  const std::size_t first = line.find_first_not_of("#*_ ");
  if (first == std::string_view::npos || line.size() > kLongest) {
    return {};
  }
  line = line.substr(first);
  const auto figure_at = [line](std::size_t at) {
    std::size_t end = at;
    while (end < line.size() && (is_ascii_digit(line[end]) || is_ascii_letter(line[end]))) {
      ++end;
    }
    const std::string_view figure = line.substr(at, end - at);
    const bool digits = std::all_of(figure.begin(), figure.end(), is_ascii_digit);
    const bool roman = figure.find_first_not_of("IVX") == std::string_view::npos;
    const bool letter = figure.size() == 1 && figure[0] >= 'A' && figure[0] <= 'H';
    const bool fits = !figure.empty() && figure.size() <= kMostFigures;
    return fits && (digits || roman || letter) ? figure : std::string_view();
  };
  for (const std::string_view word : kWords) {
    if (has_word(line, 0, word) && word.size() < line.size() && line[word.size()] == ' ') {
      const std::string_view figure = figure_at(word.size() + 1);
      return figure.empty() ? std::string() : std::string(word) + " " + fold_case(figure);
    }
  }
  const std::string_view roman = figure_at(0);
  const bool counts = !roman.empty() && roman.size() < line.size() && line[roman.size()] == '.' &&
                      roman.find_first_not_of("IVX") == std::string_view::npos;
  return counts ? fold_case(roman) : std::string();
}

void spell_part_types(EnglishLines& lines) {
  constexpr std::string_view kOpen[] = {"identification",  "enumeration",   "free response",
                                        "problem solving", "word problems", "constructed response",
                                        "open-ended",      "definitions",   "structured questions"};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines.trimmed(i);
    const std::string name = line.size() < 300 ? english_part_name(line) : std::string();
    if (name.empty()) {
      continue;
    }
    const std::size_t first = line.find_first_not_of("#*_ ");
    const std::size_t behind = first + name.size();
    const std::size_t words =
        std::min(line.find_first_not_of(".:- \t", std::min(behind, line.size())), line.size());
    const bool open = std::any_of(std::begin(kOpen), std::end(kOpen), [&](std::string_view word) {
      return has_word(line, words, word);
    });
    if (open) {
      const std::string head = name.find(' ') == std::string::npos ? "Part " : "";
      lines.set(i, {head, line.substr(first, name.size()), ". Short answer questions (",
                    line.substr(words), ")"});
    }
  }
}

}  // namespace tiku
