#include "unit/interop/questions_in.h"

#include <vector>

#include "bank/table_answer.h"
#include "bank/words.h"
#include "base/text.h"
#include "interop/text/papers.h"

namespace tiku {

std::string answer_of(const Question& question) {
  if (question.type == QuestionType::short_answer || question.type == QuestionType::case_study) {
    return question.rubric->reference.empty() ? "-" : question.rubric->reference;
  }
  if (question.type == QuestionType::judge && question.keyed) {
    return question.truth ? "√" : "×";
  }
  return question.keyed ? question.key_text() : "-";
}

std::string questions_in(const std::string& bytes) {
  ImportResult result;
  read_papers(bytes, result);
  std::string out;
  for (const ImportedPaper& paper : result.papers) {
    for (const Question& question : paper.bank.questions) {
      std::vector<std::string> options;
      for (const Option& option : question.options) {
        options.push_back(option.label + "=" + option.text);
      }
      out += std::string(type_name(question.type)) + " | " + question.stem + " | " +
             join(options, " ") + " | " + answer_of(question) + "\n";
    }
  }
  return out;
}

}  // namespace tiku
