#include "interop/markdown/answer_letters.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/text.h"

namespace tiku {
namespace {

/// `**X:**` or `**X**:` at the beginning of a line; how long it is, 0 where none stands there.
std::size_t bold_letter(std::string_view line, char letter) {
  for (const std::string_view label : {"**X:**", "**X**:"}) {
    std::string own(label);
    own[2] = letter;
    if (line.starts_with(own)) {
      return own.size();
    }
  }
  return 0;
}

/// `**Q1.** ...`, `### Q: ...`
bool heads_question(std::string_view line) {
  const std::size_t at = line.find_first_not_of("#* ");
  return at != std::string_view::npos && at > 0 && line[at] == 'Q' && at + 1 < line.size() &&
         (is_ascii_digit(line[at + 1]) || line[at + 1] == ':' || line[at + 1] == '.');
}

/// Whether each question is followed by one A, and A means the answer.
bool answers_with_letter(std::string_view document) {
  constexpr std::size_t kFewest = 3;
  std::size_t questions = 0;
  std::size_t answers = 0;
  for (const std::string_view raw : split(document, "\n")) {
    const std::string_view line = trim(raw);
    if (bold_letter(line, 'B') > 0) {
      return false;
    }
    questions += heads_question(line) ? 1U : 0U;
    answers += bold_letter(line, 'A') > 0 ? 1U : 0U;
  }
  return answers >= kFewest && answers <= questions && 10 * answers >= 8 * questions;
}

}  // namespace

std::string with_answer_letters(std::string document) {
  constexpr std::string_view kLetters[] = {"**A:**", "**A**:"};
  const bool may = document.find(kLetters[0]) != std::string::npos ||
                   document.find(kLetters[1]) != std::string::npos;
  if (!may || !answers_with_letter(document)) {
    return document;  // nearly all
  }
  std::string out;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size() - 1) + 1;
    const std::string_view line = std::string_view(document).substr(at, end - at);
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t label = bold_letter(line.substr(begin), 'A');
    out += line.substr(0, begin);
    out += label > 0 ? "**Answer:**" : "";
    out += line.substr(begin + label);
    at = end;
  }
  return out;
}

}  // namespace tiku
