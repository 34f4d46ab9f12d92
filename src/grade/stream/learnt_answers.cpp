#include "grade/stream/learnt_answers.h"

#include <utility>

#include "grade/known_labels.h"

namespace tiku {

void LearntAnswers::warm_up(const std::function<void(PlainAnswers&)>& ask) {
  constexpr int kMostLessons = 3;
  for (int lesson = 0; lesson < kMostLessons; ++lesson) {
    ask(begin());
    const std::optional<PlainAnswers::Lesson> learnt = answers_->lesson();
    if (!learnt) {
      return;
    }
    learn(*learnt);
  }
}

PlainAnswers& LearntAnswers::begin() {
  if (!answers_) {
    items_ = graded_items(bank_, batch_);
    answers_.emplace(items_, batch_.tolerance, points_, earlier_);
  }
  return *answers_;
}

void LearntAnswers::learn(const PlainAnswers::Lesson& lesson) {
  answers_.reset();
  points_ = lesson.points;
  add_labels(bank_, lesson.labels);
}

PlainAnswers::Lesson LearntAnswers::lesson_of(const SheetSet& special) const {
  PlainAnswers::Lesson lesson{points_, {}};
  for (const Sheet& sheet : special.sheets) {
    for (const RawAnswer& answer : sheet.answers) {
      const Question& question = *items_[answer.item].item.question;
      for (std::string& label : unlisted_labels(question, answer.raw)) {
        lesson.labels[&question].insert(std::move(label));
      }
    }
  }
  return lesson;
}

}  // namespace tiku
