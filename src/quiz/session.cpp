#include "quiz/session.h"

#include <algorithm>

#include "grade/judge.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

State state_of(const GivenAnswer& answer) {
  return answer.state == state_name(State::correct) ? State::correct : State::wrong;
}

}  // namespace

Session::Session(const Bank& bank, QuizPaper paper, SittingMode mode)
    : bank_(bank),
      items_(items_of(bank)),
      paper_(std::move(paper)),
      mode_(mode),
      progress_(paper_.questions.size()) {
  if (mode_ == SittingMode::practice) {
    for (std::size_t i = 0; i < size(); ++i) {
      queue_.push_back(i);
    }
  }
  current_ = size() == 0 ? std::nullopt : std::optional(std::size_t{0});
}

const Item& Session::item(std::size_t question) const {
  return items_[paper_.questions[question].item];
}

Question Session::shown(std::size_t question) const {
  return shown_question(*item(question).question, paper_.questions[question]);
}

Attempt Session::attempt(std::size_t question, std::string_view written) const {
  const Question& asked = *item(question).question;
  const Response seen = normalise(shown(question), written);
  Attempt attempt;
  attempt.question = question;
  attempt.raw = bank_answer(asked, paper_.questions[question], seen, written);
  attempt.response = normalise(asked, attempt.raw);
  attempt.first = progress_[question].tries == 0;
  if (mode_ == SittingMode::practice && asked.keyed) {
    attempt.judgement = judge(asked, attempt.response);
  }
  return attempt;
}

void Session::judge_by_person(Attempt& attempt, bool right) {
  TIKU_ASSERT(attempt.judgement.has_value());
  attempt.judgement->state = right ? State::correct : State::wrong;
}

void Session::count(const Attempt& attempt, State state) {
  QuestionProgress& progress = progress_[attempt.question];
  const bool first = progress.tries == 0;
  ++progress.tries;
  if (mode_ == SittingMode::exam) {
    progress.raw = attempt.raw;
    return;
  }
  if (first) {
    progress.raw = attempt.raw;
    progress.first_state = state;
  }
  progress.right_since = progress.right_since || state == State::correct;
  const auto place = std::find(queue_.begin(), queue_.end(), attempt.question);
  if (place != queue_.end()) {
    queue_.erase(place);
  }
  if (state != State::correct) {
    queue_.push_back(attempt.question);
  }
}

void Session::accept(const Attempt& attempt) {
  count(attempt, attempt.judgement ? attempt.judgement->state : State::blank);
  if (mode_ == SittingMode::practice) {
    current_ = queue_.empty() ? std::nullopt : std::optional(queue_.front());
  }
}

void Session::next() {
  if (!current_) {
    return;
  }
  if (mode_ == SittingMode::practice) {
    queue_.push_back(queue_.front());
    queue_.pop_front();
    current_ = queue_.front();
    return;
  }
  current_ = *current_ + 1 < size() ? std::optional(*current_ + 1) : std::nullopt;
}

void Session::previous() {
  if (mode_ == SittingMode::practice || size() == 0) {
    return;
  }
  const std::size_t place = current_.value_or(size());
  current_ = place == 0 ? 0 : place - 1;
}

bool Session::go_to(std::int64_t number) {
  if (mode_ == SittingMode::practice || number < 1 || static_cast<std::size_t>(number) > size()) {
    return false;
  }
  current_ = static_cast<std::size_t>(number - 1);
  return true;
}

void Session::set_marked(std::size_t question, bool marked) {
  progress_[question].marked = marked;
}

std::vector<std::size_t> Session::open_numbers() const {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < size(); ++i) {
    if (!progress_[i].raw || progress_[i].raw->empty()) {
      numbers.push_back(i + 1);
    }
  }
  return numbers;
}

std::vector<std::size_t> Session::marked_numbers() const {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < size(); ++i) {
    if (progress_[i].marked) {
      numbers.push_back(i + 1);
    }
  }
  return numbers;
}

std::size_t Session::answered() const {
  return size() - open_numbers().size();
}

std::optional<std::size_t> Session::find(std::string_view id) const {
  for (std::size_t i = 0; i < size(); ++i) {
    if (item(i).question->id == id) {
      return i;
    }
  }
  return std::nullopt;
}

void Session::restore(const std::vector<GivenAnswer>& answers,
                      const std::vector<std::string>& marked) {
  for (const GivenAnswer& answer : answers) {
    if (const std::optional<std::size_t> question = find(answer.question)) {
      Attempt attempt;
      attempt.question = *question;
      attempt.raw = answer.raw;
      count(attempt, state_of(answer));
    }
  }
  for (const std::string& id : marked) {
    if (const std::optional<std::size_t> question = find(id)) {
      progress_[*question].marked = true;
    }
  }
  if (mode_ == SittingMode::practice) {
    current_ = queue_.empty() ? std::nullopt : std::optional(queue_.front());
    return;
  }
  const std::vector<std::size_t> open = open_numbers();
  current_ = open.empty() ? std::nullopt : std::optional(open.front() - 1);
}

}  // namespace tiku
