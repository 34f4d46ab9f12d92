#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"
#include "quiz/typed_entry.h"
#include "quiz/line_editor.h"

namespace tiku {

/// How an answer to this question is made at the keyboard.
enum class EntryKind : std::uint8_t {
  one_key,  // one option: its letter, or a digit for its place
  ticks,    // several options
  truth,    // 1 right, 2 wrong, and the usual signs
  blanks,   // a line of text a blank
  text,     // one line of text
};

EntryKind entry_kind(const Question& question);

/// `at_once`: the key of a single choice is the answer (practice). `confirmed`: Enter makes it one,
/// until then it may be changed (exam).
enum class EntryMode : std::uint8_t { at_once, confirmed };

/// Makes the answer to one question from keys. It knows the question as it is shown, without its
/// key; nothing is judged here.
class AnswerEntry final : public TypedEntry {
 public:
  /// `before`: the answer or draft there is already, as the screen shows it.
  AnswerEntry(const Question& shown, EntryMode mode, std::string_view before);

  Action handle(const Key& key) override;
  Action handle_line(std::string_view line) override;
  EntryLine line() const override;
  /// The answer as it stands, in the labels of the screen.
  std::string written() const override;

  /// Whether `written` is no longer what it began with.
  bool is_changed() const { return written() != before_; }

 private:
  Action handle_command(const Key& key);
  Action handle_choice(const Key& key);
  Action handle_text(const Key& key);
  Action choose(const Key& key);
  Action pick(std::size_t option);
  Action decide(std::string_view character);
  Action submit();
  bool is_empty() const;
  Action pressed_enter();
  std::optional<Action> common(const Key& key);

  const Question& question_;
  EntryKind kind_;
  EntryMode mode_;
  std::vector<std::size_t> picks_;
  std::optional<bool> truth_;
  std::vector<LineEditor> blanks_;
  std::size_t blank_ = 0;
  std::optional<LineEditor> command_;
  std::string before_;
  bool warned_empty_ = false;
  bool warned_hanzi_ = false;
};

}  // namespace tiku
