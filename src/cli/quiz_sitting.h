#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/quiz_face.h"
#include "quiz/answer_entry.h"
#include "quiz/record.h"
#include "quiz/session.h"
#include "quiz/sitting_clock.h"

namespace tiku {

/// How a sitting stopped. `interrupted`: kept like a pause, but the program was told to end.
enum class SittingStop : std::uint8_t { handed_in, expired, paused, interrupted };

/// Leads a person through one sitting: asks, saves, shows, until it ends or is left. Each answer is
/// in the record before the next question appears.
class SittingRun {
 public:
  /// `sitting` has an id where it is gone on with; else it is entered into the record when the
  /// first thing has to be kept. `most_ms`: a practice ends after this much time, with the question
  /// in hand.
  SittingRun(Context& context, Record& record, Session& session, Sitting& sitting,
             std::optional<std::int64_t> most_ms);

  /// With a person, key by key or line by line.
  SittingStop run(QuizFace& face);
  /// Without one: an answer a line, in order or "id<TAB>answer"; the end of input hands in. Lines
  /// that could not be placed are said.
  SittingStop run_lines();

  const SittingClock& clock() const { return clock_; }

  std::int64_t steady_ms() const { return context_.io.steady_ms(); }

 private:
  /// What an action did to the question it was about.
  enum class Step : std::uint8_t { same, moved, stopped };

  Step ask_question(std::size_t question);
  Step ask_review();
  Step act(std::size_t question, const AnswerEntry& entry, const Action& action);
  Step move(std::size_t question, const AnswerEntry& entry, const Action& action);
  Step leave(std::size_t question, const AnswerEntry& entry, const Action& action);
  Step take_answer(std::size_t question, const std::string& written);
  Step confirm_hand_in();
  Step after_feedback(std::size_t question);
  Step stop(SittingStop how);
  bool talk(std::size_t question, const Action& action);
  void mark(std::size_t question);
  void flag(std::size_t question, const std::string& reason);
  std::optional<bool> ask_self();

  bool begin();
  bool save(const Attempt& attempt);
  bool keep_changed(std::size_t question, const AnswerEntry& entry);
  void keep_draft(std::size_t question, const std::string& written);
  bool try_again(const Error& error);
  GivenAnswer given(const Attempt& attempt) const;
  std::optional<std::int64_t> left_ms() const;

  bool is_exam() const { return session_.mode() == SittingMode::exam; }

  void show(const Text& what);
  Style style() const;
  std::optional<std::size_t> place_line(std::string_view& line, std::size_t& in_order);

  Context& context_;
  Record& record_;
  Session& session_;
  Sitting& sitting_;
  SittingClock clock_;
  std::optional<std::int64_t> most_ms_;
  QuizFace* face_ = nullptr;
  SittingStop stop_ = SittingStop::paused;
  std::int64_t shown_at_ = 0;
  std::string draft_;
  const Question* case_shown_ = nullptr;
};

}  // namespace tiku
