#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "model/bank.h"
#include "model/score.h"
#include "quiz/paper.h"
#include "quiz/record.h"

namespace tiku {

/// An answer that was made but is not yet part of the session: it has to be on the disk first.
struct Attempt {
  /// Index into the paper.
  std::size_t question = 0;
  /// In the bank's own labels.
  std::string raw;
  Response response;
  /// Where there is a key; in an exam it is nobody's business before the end.
  std::optional<Judgement> judgement;
  /// The first answer to this question in this sitting.
  bool first = false;

  bool is_right() const { return judgement && judgement->state == State::correct; }

  /// A short answer: the trainee compares it with the reference and says whether it was right.
  bool waits_for_person() const { return judgement && judgement->state == State::pending; }
};

/// What became of one question so far.
struct QuestionProgress {
  /// The answer that counts: in an exam the last one, in practice the first. Nothing: open.
  std::optional<std::string> raw;
  /// Practice: how the first try ended; how many tries there were, and whether one was right.
  std::optional<State> first_state;
  std::int64_t tries = 0;
  bool right_since = false;
  bool marked = false;
};

/// One sitting as a state machine: which question stands, what an answer comes to, what follows.
/// Nothing is shown, saved or timed here, and nothing happens by itself.
///
/// Practice: the questions in order, then those that were missed come back until they are right.
/// Exam: all questions stand open, in any order, until the sitting is handed in; after the last
/// question the review stands (current() is nothing).
class Session {
 public:
  /// The bank must outlive the session.
  Session(const Bank& bank, QuizPaper paper, SittingMode mode);

  SittingMode mode() const { return mode_; }

  const Bank& bank() const { return bank_; }

  const QuizPaper& paper() const { return paper_; }

  std::size_t size() const { return paper_.questions.size(); }

  const Item& item(std::size_t question) const;
  /// As the screen has it, without its answer.
  Question shown(std::size_t question) const;

  const QuestionProgress& progress(std::size_t question) const { return progress_[question]; }

  /// The question that stands; nothing at the review (exam) or when all is done (practice).
  std::optional<std::size_t> current() const { return current_; }

  /// How many questions a practice still has to ask, those that come back included.
  std::size_t left() const { return queue_.size(); }

  /// What an answer to `question` would be; changes nothing. `written` is in the labels of the
  /// screen.
  Attempt attempt(std::size_t question, std::string_view written) const;
  /// The attempt is on the disk and counts. Practice: the question leaves its place, a missed one
  /// comes back at the end; current() is the next one. Exam: current() stays.
  void accept(const Attempt& attempt);
  /// A text answer, after the trainee has compared it: right or not.
  static void judge_by_person(Attempt& attempt, bool right);

  /// To the next or previous question; in practice the current one goes to the end of the line.
  void next();
  void previous();
  /// False where there is no such question, or a practice that does not jump.
  bool go_to(std::int64_t number);
  void set_marked(std::size_t question, bool marked);

  /// Numbers (from 1) of the questions that are open, and of those that are marked.
  std::vector<std::size_t> open_numbers() const;
  std::vector<std::size_t> marked_numbers() const;
  std::size_t answered() const;

  /// Takes up a sitting where it stopped: answers in the order given, and marks. Answers to
  /// questions that are not on the paper are passed over.
  void restore(const std::vector<GivenAnswer>& answers, const std::vector<std::string>& marked);

 private:
  std::optional<std::size_t> find(std::string_view id) const;
  void count(const Attempt& attempt, State state);

  const Bank& bank_;
  std::vector<Item> items_;
  QuizPaper paper_;
  SittingMode mode_;
  std::vector<QuestionProgress> progress_;
  /// Practice: what is still to be asked, in order.
  std::deque<std::size_t> queue_;
  std::optional<std::size_t> current_;
};

}  // namespace tiku
