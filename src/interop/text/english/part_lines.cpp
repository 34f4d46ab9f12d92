// Names of parts between questions that count on: `Part B. The hall` below an answer.
#include <algorithm>
#include <iterator>

#include "interop/text/english/key_heads.h"
#include "interop/text/english/parts.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// The question that stands above a line.
struct QuestionAbove {
  std::int64_t number = 0;
  bool is_answered = false;
};

/// Whether the next line with words counts on.
bool counts_on(const EnglishLines& lines, std::size_t i, std::int64_t number) {
  i = lines.next_filled(i + 1);
  return i < lines.size() && lines.has(i, trait::number_lead) && lines.lead(i).value == number + 1;
}

/// Whether the line may say how the questions below are answered, or what they are worth.
bool may_name_type(std::string_view line) {
  constexpr std::string_view kWords[] = {"choice", "choose", "true",  "blank", "answer",   "match",
                                         "essay",  "fill",   "ident", "enum",  "question", "point",
                                         "mark",   "defin",  "open",  "write", "complet",  "order"};
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (has_word(line, at, word)) {
        return true;
      }
    }
    return false;
  });
}

/// `4.5 Review Questions` above a first question: the number is that of a chapter.
bool heads_review(const EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  const std::size_t words = std::min(line.find_first_not_of("0123456789."), line.size());
  return words > 2 && words < line.size() && line[words] == ' ' &&
         line.substr(0, words).find('.') < words - 1 && names_review(line.substr(words + 1)) &&
         counts_on(lines, i, 0);
}

}  // namespace

void clear_part_lines(EnglishLines& lines) {
  constexpr std::size_t kLongest = 80;
  QuestionAbove above;
  for (std::size_t i = lines.next(1, trait::any); i < lines.size();
       i = lines.next(i + 1, trait::any)) {
    if (lines.has(i, trait::told)) {
      above.is_answered = true;
      continue;
    }
    if (!lines.has(i, trait::number_lead | trait::answer | trait::words)) {
      continue;
    }
    const std::string_view line = lines.trimmed(i);
    const bool answers = lines.has(i, trait::answer) && line.find(" Answer: ") != line.npos;
    if (lines.has(i, trait::words) && is_ascii_digit(line.front()) && heads_review(lines, i)) {
      lines.set(i, {});
    } else if (lines.lead(i).kind == LeadKind::number) {
      above = {lines.lead(i).value, answers};
    } else if (answers || (lines.has(i, trait::answer) && is_answer_line(line))) {
      above.is_answered = true;
    } else if (above.is_answered && lines.is_blank(i - 1) && line.size() <= kLongest &&
               !english_part_name(line).empty() && !may_name_type(line) &&
               counts_on(lines, i, above.number)) {
      lines.set(i, {});
    }
  }
}

}  // namespace tiku
