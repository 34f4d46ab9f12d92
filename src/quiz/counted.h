#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/bank.h"
#include "model/score.h"
#include "quiz/record.h"

namespace tiku {

/// A question of a bank, and what a recorded answer is compared with.
struct IndexedQuestion {
  Item item;
  /// Withdrawn by a correction (drop, full_for_all): its answers say nothing any more.
  bool withdrawn = false;
  std::string content;
  std::string key;
};

/// The questions of a bank by address. Points into the bank, which must outlive it.
class QuestionIndex {
 public:
  explicit QuestionIndex(const Bank& bank);

  /// Null where the bank has no such question.
  const IndexedQuestion* find(std::string_view address) const;

 private:
  std::map<std::string, IndexedQuestion, std::less<>> questions_;
};

/// An answer that counts for progress and reviews: the first try in a practice, the last answer in
/// an exam that was handed in.
struct CountedAnswer {
  std::string question;
  std::int64_t sitting = 0;
  std::int64_t at = 0;
  std::int64_t ms = 0;
  /// By the key as it is now, and by the key of that day.
  State state = State::wrong;
  State before = State::wrong;
  /// The question read differently then; such an answer keeps its verdict.
  bool edited = false;
  /// The key of the question is another one now, and the answer was judged again.
  bool judged_again = false;

  bool is_right() const { return state == State::correct; }
};

/// Whether a sitting ended, by the trainee or the clock, and was not thrown away.
bool was_handed_in(const Sitting& sitting);

/// The answers of one bank that count, in the order given. `index` is null where the bank is not at
/// hand: then every verdict stands. An answer to a short question keeps the trainee's own verdict;
/// a question left open in an exam is no answer. Answers of exams that go on are not looked at.
std::vector<CountedAnswer> counted_answers(const std::vector<Sitting>& sittings,
                                           const std::vector<GivenAnswer>& answers,
                                           const QuestionIndex* index);

}  // namespace tiku
