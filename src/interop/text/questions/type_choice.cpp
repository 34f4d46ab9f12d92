#include "interop/text/questions/type_choice.h"

#include <algorithm>
#include <iterator>

#include "bank/words.h"
#include "interop/text/questions/truth_tail.h"
#include "interop/text/scan/labels.h"

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

bool asks_for_essay(std::string_view stem) {
  constexpr std::string_view kVerbs[] = {"写", "寫", "作文"};
  const bool titled =
      stem.find("为题") != std::string_view::npos || stem.find("為題") != std::string_view::npos;
  return titled && std::any_of(std::begin(kVerbs), std::end(kVerbs), [stem](std::string_view verb) {
           return stem.find(verb) != std::string_view::npos;
         });
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

bool is_judged_pair(const ReadQuestion& question, const std::string& letters) {
  return question.options.size() == 2 && question.slot_truth && letters.empty() &&
         !letter_of_truth(question.options, true).empty() &&
         !letter_of_truth(question.options, false).empty();
}

bool gives_lost_option(const PaperText& text, const ReadQuestion& question,
                       const ReadAnswer& answer, const std::string& letters) {
  const bool one = letters.size() == 1 && answer.letters == letters && !answer.truth;
  std::size_t sign = answer.rest.begin;
  while (sign > 0 && text[sign - 1] == U' ') {
    --sign;
  }
  const bool parted = sign > 0 && (text[sign - 1] == U'.' || text[sign - 1] == U'、');
  return one && parted && question.options.empty() && question.unusual->parts.empty() &&
         !answer.rest.empty() && without_label(text, answer.rest).begin == answer.rest.begin;
}

std::string letter_of_truth(const std::vector<ReadOption>& options, bool truth) {
  std::string letters;
  for (const ReadOption& option : options) {
    if (option_truth(options, option.text) == truth) {
      letters += option.label;
    }
  }
  return letters.size() == 1 ? letters : std::string();
}

}  // namespace tiku
