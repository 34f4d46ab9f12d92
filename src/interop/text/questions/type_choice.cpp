#include "interop/text/questions/type_choice.h"

#include <algorithm>

#include "bank/words.h"
#include "interop/text/questions/truth_tail.h"

namespace tiku {

QuestionType type_of_word(TypeWord word, std::size_t letters, bool has_parts) {
  if (word == TypeWord::choice) {
    return letters > 1 ? QuestionType::multiple : QuestionType::single;
  }
  if (word == TypeWord::open || word == TypeWord::short_answer) {
    return has_parts ? QuestionType::case_study : QuestionType::short_answer;
  }
  return plain_type(word).value_or(QuestionType::short_answer);
}

bool fits_options(const std::optional<TypeWord>& word, const ReadQuestion& question,
                  const ReadAnswer& answer) {
  const bool truth = answer.truth || question.slot_truth || question.trailing_truth ||
                     question.colon_truth || question.slot_circle;
  return word != TypeWord::judge || question.options.size() < 3 || truth ||
         std::any_of(question.options.begin(), question.options.end(), [&](const ReadOption& one) {
           return option_truth(question.options, one.text).has_value();
         });
}

}  // namespace tiku
