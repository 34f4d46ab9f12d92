#include "interop/text/keys/inner_lists.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

#include "interop/text/keys/answered.h"
#include "interop/text/messages.h"

namespace tiku {
namespace {

/// The marks of the answer that count on from the first, which begins it; empty where none does.
std::vector<NumberMark> counted_marks(const PaperText& text, TextRange answer) {
  std::vector<NumberMark> counted;
  if (!is_paper_digit(text[answer.begin])) {
    return counted;  // nearly always
  }
  for (const NumberMark& mark : find_numbers(text, answer)) {
    const bool counts =
        mark.style == NumberStyle::plain && mark.separator != 0 && !mark.may_be_amount;
    if (counted.empty() ? counts && mark.begin == answer.begin
                        : counts && mark.separator == counted.front().separator &&
                              mark.value == counted.back().value + 1) {
      counted.push_back(mark);
    } else if (counted.empty()) {
      return counted;
    }
  }
  return counted;
}

/// The questions that the list may answer: from the one with its first number up to the last,
/// counting on. Empty where there are fewer than two, or where one has an answer of its own.
std::span<ReadQuestion> answered_by(std::span<ReadQuestion> up_to, std::int64_t first) {
  auto from = std::prev(up_to.end());
  while (from != up_to.begin() && from->number > first &&
         std::prev(from)->number + 1 == from->number && !has_answer(*std::prev(from))) {
    --from;
  }
  const bool meant = from->number == first && std::next(from) != up_to.end();
  return meant ? std::span(from, up_to.end()) : std::span<ReadQuestion>();
}

}  // namespace

void settle_inner_lists(const PaperText& text, PaperGroup& group, ImportResult& result) {
  for (std::size_t i = 1; i < group.questions.size(); ++i) {
    ReadQuestion& question = group.questions[i];
    if (!question.labelled || question.is_unnumbered) {
      continue;
    }
    const TextRange answer = *question.labelled;
    const std::vector<NumberMark> marks = counted_marks(text, answer);
    if (marks.size() < 2) {
      continue;
    }
    const std::span<ReadQuestion> meant =
        answered_by(std::span(group.questions).first(i + 1), marks.front().value);
    if (meant.empty()) {
      continue;
    }
    question.labelled.reset();
    if (marks.size() != meant.size()) {
      result.left_out.push_back(
          {text.line(answer.begin), text.joined(answer), tiku::text(msg::left_key_entry)});
      continue;
    }
    for (std::size_t k = 0; k < marks.size(); ++k) {
      const std::size_t end = k + 1 < marks.size() ? marks[k + 1].begin : answer.end;
      group.keys.insert_or_assign(marks[k].value, text.trimmed({marks[k].after, end}));
    }
    group.has_keys = true;
  }
}

}  // namespace tiku
