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

/// What stands behind each of the marks, up to the next one.
TextRange answer_of(const PaperText& text, const std::vector<NumberMark>& marks, std::size_t i,
                    TextRange answer) {
  return text.trimmed({marks[i].after, i + 1 < marks.size() ? marks[i + 1].begin : answer.end});
}

/// 答案:4.... 5.... behind question 7: the points of an answer count from 1.
PaperGroup key_of_others(const PaperText& text, const std::vector<NumberMark>& marks,
                         TextRange answer) {
  PaperGroup key;
  key.block = answer.begin;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    NumberedEntry entry;
    entry.number = marks[i].value;
    entry.begin = marks[i].begin;
    entry.body = answer_of(text, marks, i, answer);
    key.entries.push_back(entry);
  }
  return key;
}

/// Whether the answer may have points that count: of a question that is answered in words.
bool may_have_points(const PaperGroup& group, const ReadQuestion& question) {
  const std::optional<TypeWord>& type = question.tag ? question.tag : group.type;
  return question.options.empty() && question.blanks == 0 && !is_choice_word(type) &&
         type != TypeWord::judge && type != TypeWord::fill;
}

/// Whether one of the lists can be no points: 答案:3.... 4.... behind question 4.
bool answers_in_lists(const PaperText& text, const PaperGroup& group) {
  return std::any_of(
      group.questions.begin(), group.questions.end(), [&text](const ReadQuestion& question) {
        const std::vector<NumberMark> marks =
            question.labelled ? counted_marks(text, *question.labelled) : std::vector<NumberMark>();
        return marks.size() > 1 && marks.front().value > 1 && marks.back().value == question.number;
      });
}

}  // namespace

void settle_inner_lists(const PaperText& text, PaperGroup& group, std::vector<PaperGroup>& keys,
                        ImportResult& result) {
  for (std::size_t i = 0; i < group.questions.size(); ++i) {
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
      const bool others =
          marks.front().value > 1 && marks.back().value < question.number && !group.has_keys;
      if (others) {
        keys.push_back(key_of_others(text, marks, answer));
        question.labelled.reset();
      }
      continue;
    }
    if (may_have_points(group, question) && !answers_in_lists(text, group)) {
      continue;
    }
    question.labelled.reset();
    if (marks.size() != meant.size()) {
      result.left_out.push_back(
          {text.line(answer.begin), text.joined(answer), tiku::text(msg::left_key_entry)});
      continue;
    }
    for (std::size_t k = 0; k < marks.size(); ++k) {
      group.keys.insert_or_assign(marks[k].value, answer_of(text, marks, k, answer));
    }
    group.has_keys = true;
  }
}

}  // namespace tiku
