#include "lint/banks.h"

namespace tiku {

struct Banks::Compared {
  std::vector<QuestionForm> forms;
  std::vector<std::vector<const QuestionForm*>> same;
};

Banks::Compared& Banks::compared() const {
  if (!compared_) {
    compared_ = std::make_shared<Compared>();
    compared_->forms = question_forms(banks_, threads_);
    compared_->same = same_questions(compared_->forms);
  }
  return *compared_;
}

const std::vector<QuestionForm>& Banks::forms() const {
  return compared().forms;
}

const std::vector<std::vector<const QuestionForm*>>& Banks::same() const {
  return compared().same;
}

}  // namespace tiku
