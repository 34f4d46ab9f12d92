#include "bank/question_type.h"

#include <algorithm>

#include "bank/closed_answer.h"
#include "bank/options.h"
#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

bool is_label(std::string_view text, const std::vector<Option>& options) {
  const std::string plain = fold_width(trim(text));
  const bool letter = plain.size() == 1 && ((plain[0] >= 'A' && plain[0] <= 'Z') ||
                                            (plain[0] >= 'a' && plain[0] <= 'z'));
  return letter || find_label(options, plain) >= 0;
}

bool are_labels(const Node& answer, const std::vector<Option>& options) {
  if (answer.is_list()) {
    return !answer.items().empty() &&
           std::all_of(answer.items().begin(), answer.items().end(), [&](const Node& item) {
             return item.is_scalar() && is_label(item.text(), options);
           });
  }
  const std::vector<std::string> labels = split_labels(answer.text(), options);
  // capital letters in a row are labels; a word in small letters is a text
  const std::string plain = fold_width(trim(answer.text()));
  const bool small_word =
      labels.size() > 1 && plain.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
  return answer.is_scalar() && !labels.empty() && !small_word &&
         std::all_of(labels.begin(), labels.end(),
                     [&](const std::string& label) { return is_label(label, options); });
}

}  // namespace

std::size_t count_labels(const Node& answer, const std::vector<Option>& options) {
  return answer.is_list() ? answer.items().size() : split_labels(answer.text(), options).size();
}

QuestionType decide_type(TypeWord word, const TypeClues& clues) {
  if (word == TypeWord::choice) {
    const bool several = clues.answer != nullptr && count_labels(*clues.answer, {}) > 1;
    return several ? QuestionType::multiple : QuestionType::single;
  }
  if (word == TypeWord::open) {
    return clues.has_parts ? QuestionType::case_study : QuestionType::short_answer;
  }
  return plain_type(word).value_or(QuestionType::short_answer);
}

bool is_digit_label(const Node& answer) {
  const std::string plain = fold_width(trim(answer.text()));
  return answer.is_scalar() && plain.size() == 1 && plain[0] >= '1' && plain[0] <= '9';
}

QuestionType infer_type(const Node& answer, const std::vector<Option>& options) {
  const bool labels = are_labels(answer, options);
  const std::string folded = fold_case(fold_width(trim(answer.text())));
  const bool says_truth = answer.is_scalar() && parse_truth(answer.text()).has_value();
  const bool is_number =
      folded == "0" || folded == "1" || folded == "x";  // an option, a value or a cross: not sure
  if (says_truth && !is_number && (options.empty() || !labels)) {
    return QuestionType::judge;
  }
  if (labels) {
    return count_labels(answer, options) > 1 ? QuestionType::multiple : QuestionType::single;
  }
  return QuestionType::fill;
}

}  // namespace tiku
