#include "quiz/reviews.h"

#include "quiz/counted.h"
#include "quiz/identity.h"
#include "quiz/progress.h"

namespace tiku {

Result<Tries> tries_of(const Record& record, const Bank& bank) {
  const Result<RecordContents> contents = read_contents(record, record_bank_id(bank));
  if (!contents) {
    return contents.error();
  }
  const QuestionIndex index(bank);
  Tries tries;
  for (const CountedAnswer& answer :
       counted_answers(contents.value().sittings, contents.value().answers, &index)) {
    const IndexedQuestion* question = index.find(answer.question);
    if (question != nullptr && !question->withdrawn && question->item.question->keyed) {
      tries[answer.question].push_back({answer.at, answer.is_right()});
    }
  }
  return tries;
}

std::set<std::string> due_questions(const Tries& tries, std::int64_t day,
                                    const LocalOffset& offset) {
  std::set<std::string> due;
  for (const auto& [question, of_question] : tries) {
    const std::optional<Schedule> schedule = schedule_of(of_question, offset);
    if (schedule && schedule->due_day <= day) {
      due.insert(question);
    }
  }
  return due;
}

std::set<std::string> wrong_last(const Tries& tries) {
  std::set<std::string> wrong;
  for (const auto& [question, of_question] : tries) {
    if (!of_question.empty() && !of_question.back().right) {
      wrong.insert(question);
    }
  }
  return wrong;
}

}  // namespace tiku
