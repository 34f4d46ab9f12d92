#include "cli/quiz_sitting.h"

#include <algorithm>

#include "base/text.h"
#include "quiz/choice_entry.h"
#include "quiz/identity.h"
#include "report/quiz_messages.h"
#include "report/quiz_screen.h"
#include "sheet/show.h"

namespace tiku {
namespace {

/// Whether nobody can tell what was meant, so that asking again is fairer than saving it.
bool is_unusable(const Question& question, const Response& response) {
  const bool picked = question.is_choice() || question.type == QuestionType::judge;
  return picked &&
         (response.kind == Response::Kind::invalid || response.kind == Response::Kind::ambiguous);
}

/// How the sitting stops by this action, whatever is being asked; nothing for other actions.
std::optional<SittingStop> stop_of(const Action& action) {
  if (action.kind == Action::Kind::deadline) {
    return SittingStop::expired;
  }
  if (action.kind == Action::Kind::interrupt) {
    return SittingStop::interrupted;
  }
  const bool left = action.kind == Action::Kind::pause || action.kind == Action::Kind::hang_up;
  return left ? std::optional(SittingStop::paused) : std::nullopt;
}

}  // namespace

SittingRun::SittingRun(Context& context, Record& record, Session& session, Sitting& sitting,
                       std::optional<std::int64_t> most_ms)
    : context_(context),
      record_(record),
      session_(session),
      sitting_(sitting),
      clock_(sitting, context.io.now(), context.io.steady_ms()),
      most_ms_(most_ms),
      shown_at_(context.io.steady_ms()) {}

Style SittingRun::style() const {
  Style style = context_.out_style;
  style.width = face_->columns();
  return style;
}

void SittingRun::show(const Text& what) {
  Style wide = style();
  face_->show(what.in(wide.lang) + "\n");
}

std::optional<std::int64_t> SittingRun::left_ms() const {
  return is_exam() ? clock_.left_ms(steady_ms()) : std::nullopt;
}

SittingRun::Step SittingRun::stop(SittingStop how) {
  stop_ = how;
  return Step::stopped;
}

SittingStop SittingRun::run(QuizFace& face) {
  face_ = &face;
  while (is_exam() || session_.current()) {
    const bool over = most_ms_ && clock_.active_ms(steady_ms()) - sitting_.active_ms >= *most_ms_;
    if (over) {
      show(text(msg::quiz_time_up));
      break;
    }
    const Step step = session_.current() ? ask_question(*session_.current()) : ask_review();
    if (step == Step::stopped) {
      return stop_;
    }
  }
  return SittingStop::handed_in;
}

SittingRun::Step SittingRun::ask_question(std::size_t question) {
  const Question* parent = session_.item(question).parent;
  face_->forget_input();
  face_->show(question_text(session_, question, parent != case_shown_, style()));
  case_shown_ = parent;
  shown_at_ = steady_ms();
  if (is_exam() && !begin()) {
    return stop(SittingStop::paused);
  }
  const Question shown = session_.shown(question);
  const QuestionProgress& progress = session_.progress(question);
  const Question& asked = *session_.item(question).question;
  const Result<std::string> draft =
      sitting_.id == 0 ? Result<std::string>(std::string()) : record_.draft(sitting_.id, asked.id);
  const bool drafted = draft && !draft.value().empty();
  const std::string answered =
      is_exam() && progress.raw
          ? shown_answer(asked, session_.paper().questions[question], *progress.raw)
          : std::string();
  AnswerEntry entry(shown, is_exam() ? EntryMode::confirmed : EntryMode::at_once,
                    drafted ? draft.value() : answered);
  draft_ = drafted ? draft.value() : std::string();
  const Asking asking{entry, [&] { return entry_label(shown, entry.line()); },
                      [this] { return left_ms(); }, [&] { keep_draft(question, entry.written()); }};
  while (true) {
    const Step step = act(question, entry, face_->ask(asking));
    if (step != Step::same) {
      return step;
    }
  }
}

/// Actions that leave everything where it is; true when this was one.
bool SittingRun::talk(std::size_t question, const Action& action) {
  if (action.kind == Action::Kind::unclear) {
    show(action.why);
  } else if (action.kind == Action::Kind::help) {
    face_->show(quiz_help(style()));
  } else if (action.kind == Action::Kind::review) {
    face_->show(review_text(session_, style()));
  } else if (action.kind == Action::Kind::mark) {
    mark(question);
  } else if (action.kind == Action::Kind::flag) {
    flag(question, action.text);
  } else {
    return false;
  }
  return true;
}

void SittingRun::mark(std::size_t question) {
  const bool marked = !session_.progress(question).marked;
  if (!begin()) {
    return;
  }
  const Result<void> kept =
      record_.set_marked(sitting_.id, session_.item(question).question->id, marked);
  if (!kept) {
    show(kept.error().what);
    return;
  }
  session_.set_marked(question, marked);
  show(text(marked ? msg::quiz_marked : msg::quiz_unmarked));
}

void SittingRun::flag(std::size_t question, const std::string& reason) {
  const Result<void> kept = record_.add_flag(
      {sitting_.bank, session_.item(question).question->id, reason, clock_.now(steady_ms())});
  show(kept ? text(msg::quiz_flagged) : kept.error().what);
}

SittingRun::Step SittingRun::act(std::size_t question, const AnswerEntry& entry,
                                 const Action& action) {
  if (talk(question, action)) {
    return Step::same;
  }
  if (action.kind == Action::Kind::answer) {
    return take_answer(question, action.text);
  }
  if (action.kind == Action::Kind::next || action.kind == Action::Kind::previous ||
      action.kind == Action::Kind::go_to) {
    return move(question, entry, action);
  }
  if (action.kind == Action::Kind::redraw) {
    keep_draft(question, entry.written());
    return Step::moved;
  }
  return stop_of(action) || action.kind == Action::Kind::hand_in ? leave(question, entry, action)
                                                                 : Step::same;
}

SittingRun::Step SittingRun::move(std::size_t question, const AnswerEntry& entry,
                                  const Action& action) {
  if (action.kind == Action::Kind::go_to && !is_exam()) {
    show(text(msg::quiz_no_jump));
    return Step::same;
  }
  const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(action.number, 0));
  if (action.kind == Action::Kind::go_to && wanted > session_.size()) {
    show(text(msg::quiz_no_question, action.number, session_.size()));
    return Step::same;
  }
  if (!keep_changed(question, entry)) {
    return stop(SittingStop::paused);
  }
  if (action.kind == Action::Kind::go_to) {
    session_.go_to(action.number);
  } else if (action.kind == Action::Kind::next) {
    session_.next();
  } else {
    session_.previous();
  }
  return Step::moved;
}

/// Whatever ends the sitting or leaves it: first what was typed is safe.
SittingRun::Step SittingRun::leave(std::size_t question, const AnswerEntry& entry,
                                   const Action& action) {
  if (!keep_changed(question, entry)) {
    return stop(SittingStop::paused);
  }
  if (!is_exam()) {
    keep_draft(question, entry.written());
  }
  if (const std::optional<SittingStop> how = stop_of(action)) {
    return stop(*how);
  }
  return is_exam() ? confirm_hand_in() : stop(SittingStop::handed_in);
}

SittingRun::Step SittingRun::confirm_hand_in() {
  face_->show(review_text(session_, style()));
  ChoiceEntry entry({"1y", "2n"}, ChoiceEntry::Enter::nothing);
  const Asking asking{entry, [] { return text(msg::label_sure); }, [this] { return left_ms(); }};
  while (true) {
    const Action action = face_->ask(asking);
    if (action.kind == Action::Kind::answer) {
      return action.number == 0 ? stop(SittingStop::handed_in) : Step::moved;
    }
    if (const std::optional<SittingStop> how = stop_of(action)) {
      return stop(*how);
    }
  }
}

/// After the last question of an exam: what is open, and where to go from here.
SittingRun::Step SittingRun::ask_review() {
  face_->show(review_text(session_, style()));
  if (!begin()) {
    return stop(SittingStop::paused);
  }
  ChoiceEntry entry({}, ChoiceEntry::Enter::first);
  const Asking asking{entry, [] { return text(msg::label_end); }, [this] { return left_ms(); }};
  while (true) {
    const Action action = face_->ask(asking);
    if (const std::optional<SittingStop> how = stop_of(action)) {
      return stop(*how);
    }
    if (action.kind == Action::Kind::hand_in) {
      return confirm_hand_in();
    }
    if (action.kind == Action::Kind::previous) {
      session_.previous();
      return Step::moved;
    }
    if (action.kind == Action::Kind::go_to && session_.go_to(action.number)) {
      return Step::moved;
    }
    if (action.kind == Action::Kind::go_to) {
      show(text(msg::quiz_no_question, action.number, session_.size()));
    } else {
      talk(session_.size() - 1, action);
    }
  }
}

SittingRun::Step SittingRun::take_answer(std::size_t question, const std::string& written) {
  Attempt attempt = session_.attempt(question, written);
  if (is_unusable(*session_.item(question).question, attempt.response)) {
    show(attempt.response.explanation);
    return Step::same;
  }
  const bool compared = attempt.waits_for_person();
  if (compared) {
    face_->show(feedback_text(session_, attempt, style()));
    keep_draft(question, written);
    const std::optional<bool> right = ask_self();
    if (!right) {
      return stop(SittingStop::interrupted);
    }
    Session::judge_by_person(attempt, *right);
  }
  if (!save(attempt)) {
    return stop(SittingStop::paused);
  }
  session_.accept(attempt);
  if (is_exam()) {
    session_.next();
    return Step::moved;
  }
  if (!compared) {
    face_->show(feedback_text(session_, attempt, style()));
  }
  return compared ? Step::moved : after_feedback(question);
}

std::optional<bool> SittingRun::ask_self() {
  ChoiceEntry entry({"1y", "2n"}, ChoiceEntry::Enter::nothing);
  const Asking asking{entry, [] { return text(msg::label_self); }};
  while (true) {
    const Action action = face_->ask(asking);
    if (action.kind == Action::Kind::answer) {
      return action.number == 0;
    }
    if (stop_of(action)) {
      return std::nullopt;
    }
  }
}

SittingRun::Step SittingRun::after_feedback(std::size_t question) {
  ChoiceEntry entry({}, ChoiceEntry::Enter::first);
  const Asking asking{entry, [] { return text(msg::label_next); }};
  while (true) {
    const Action action = face_->ask(asking);
    if (talk(question, action)) {
      continue;
    }
    if (const std::optional<SittingStop> how = stop_of(action)) {
      return stop(*how);
    }
    if (action.kind == Action::Kind::hand_in) {
      return stop(SittingStop::handed_in);
    }
    if (action.kind == Action::Kind::proceed || action.kind == Action::Kind::next) {
      return Step::moved;
    }
  }
}

// Keeping.

/// Enters the sitting into the record once there is something to keep.
bool SittingRun::begin() {
  while (sitting_.id == 0) {
    const Result<std::int64_t> id = record_.begin(sitting_);
    if (id) {
      sitting_.id = *id;
    } else if (!try_again(id.error())) {
      return false;
    }
  }
  return true;
}

/// The reason stays on the screen and Enter tries again; false when the trainee gives up.
bool SittingRun::try_again(const Error& error) {
  if (face_ == nullptr) {
    context_.fail(error);
    return false;
  }
  show(text(msg::quiz_unsaved, error.what));
  ChoiceEntry entry({}, ChoiceEntry::Enter::first);
  const Action action = face_->ask({entry, [] { return text(msg::label_retry); }});
  return action.kind == Action::Kind::proceed;
}

GivenAnswer SittingRun::given(const Attempt& attempt) const {
  const Question& question = *session_.item(attempt.question).question;
  GivenAnswer answer;
  answer.sitting = sitting_.id;
  answer.bank = sitting_.bank;
  answer.question = question.id;
  answer.raw = attempt.raw;
  answer.at = clock_.now(steady_ms());
  answer.ms = std::clamp<std::int64_t>(steady_ms() - shown_at_, 0, kLongestLook);
  answer.first = attempt.first;
  answer.content = content_fingerprint(question);
  if (attempt.judgement) {
    answer.state = state_name(attempt.judgement->state);
    answer.key = key_fingerprint(question);
  }
  return answer;
}

bool SittingRun::save(const Attempt& attempt) {
  if (!begin()) {
    return false;
  }
  while (true) {
    const Result<void> kept = record_.add_answer(given(attempt), clock_.active_ms(steady_ms()));
    if (kept) {
      return true;
    }
    if (!try_again(kept.error())) {
      return false;
    }
  }
}

/// In an exam what stands on the line is an answer as soon as the question is left.
bool SittingRun::keep_changed(std::size_t question, const AnswerEntry& entry) {
  const bool drafted = !draft_.empty();
  if (!is_exam() || (!entry.is_changed() && !drafted)) {
    return true;
  }
  const Attempt attempt = session_.attempt(question, entry.written());
  if (!save(attempt)) {
    return false;
  }
  session_.accept(attempt);
  return true;
}

void SittingRun::keep_draft(std::size_t question, const std::string& written) {
  if (written == draft_ || !begin()) {
    return;
  }
  const Result<void> kept =
      record_.save_draft(sitting_.id, session_.item(question).question->id, written);
  draft_ = kept ? written : draft_;
}

// Without a person.

std::optional<std::size_t> SittingRun::place_line(std::string_view& line, std::size_t& in_order) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) {
    return in_order < session_.size() ? std::optional(in_order++) : std::nullopt;
  }
  const std::string address = fold_width(trim(line.substr(0, tab)));
  line.remove_prefix(tab + 1);
  for (std::size_t i = 0; i < session_.size(); ++i) {
    const Question& question = *session_.item(i).question;
    if (question.id == address) {
      return i;
    }
  }
  return std::nullopt;
}

SittingStop SittingRun::run_lines() {
  std::size_t in_order = 0;
  while (true) {
    const LineInput input = context_.io.read_line(std::nullopt);
    if (input.kind != LineInput::Kind::line) {
      return SittingStop::handed_in;
    }
    std::string_view line = input.line;
    const std::optional<std::size_t> question = place_line(line, in_order);
    if (!question) {
      context_.say(text(msg::quiz_line_unplaced, shown(input.line)));
      continue;
    }
    if (trim(line).empty()) {
      continue;
    }
    const Attempt attempt = session_.attempt(*question, trim(line));
    if (!save(attempt)) {
      return SittingStop::paused;
    }
    session_.accept(attempt);
  }
}

}  // namespace tiku
