#include "interop/text/keys/key_entry.h"

#include <algorithm>

#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/type_choice.h"
#include "interop/text/scan/labels.h"

namespace tiku {

std::size_t end_of_key_answer(const PaperText& text, TextRange answer) {
  for (const Label& label : find_labels(text, answer)) {
    if (label.kind != LabelKind::answer && label.begin > answer.begin) {
      return label.begin;
    }
  }
  return answer.end;
}

std::optional<Question> decide_key_entry(const PaperText& text, TextRange answer,
                                         const std::optional<TypeWord>& heading) {
  answer = text.trimmed({answer.begin, end_of_key_answer(text, answer)});
  const ReadAnswer read = read_answer(text, answer);
  Question question;
  const bool letters = !read.letters.empty() && read.rest.empty();
  const bool truth = read.truth.has_value() && read.rest.empty();
  if (heading) {
    question.type = type_of_word(*heading, read.letters.size(), false);
  } else {
    question.type = letters
                        ? (read.letters.size() > 1 ? QuestionType::multiple : QuestionType::single)
                    : truth ? QuestionType::judge
                            : QuestionType::short_answer;
  }
  question.keyed = true;
  if (question.is_choice()) {
    for (const char c : read.letters) {
      question.right.emplace_back(1, c);
    }
    std::sort(question.right.begin(), question.right.end());
    // 1.【答案及解析】C 转账凭证...
    question.explanation = text.joined(read.rest);
    return question.right.empty() ? std::nullopt : std::optional(question);
  }
  if (question.type == QuestionType::judge) {
    question.truth = read.truth.value_or(false);
    return read.truth ? std::optional(question) : std::nullopt;
  }
  const std::string words = text.joined(answer);
  if (words.empty()) {
    return std::nullopt;
  }
  if (question.type == QuestionType::fill) {
    for (const std::string& piece : split_blanks(text, answer, 0)) {
      Variant variant;
      variant.text = piece;
      question.fill.blanks.push_back({variant});
    }
  } else {
    question.rubric.edit().reference = words;
  }
  return question;
}

}  // namespace tiku
