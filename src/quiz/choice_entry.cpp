#include "quiz/choice_entry.h"

#include "base/text.h"
#include "quiz/commands.h"

namespace tiku {
namespace {

Action plain(Action::Kind kind) {
  return {kind, {}, 0, {}};
}

}  // namespace

ChoiceEntry::ChoiceEntry(std::vector<std::string> choices, Enter enter)
    : choices_(std::move(choices)), enter_(enter) {}

Action ChoiceEntry::handle(const Key& key) {
  if (key.is_control('c')) {
    return plain(Action::Kind::interrupt);
  }
  if (key.is_control('z')) {
    return plain(Action::Kind::suspend);
  }
  if (command_) {
    return handle_command(key);
  }
  if (key.kind == Key::Kind::enter) {
    return pressed_enter();
  }
  if (key.kind != Key::Kind::text || key.pasted) {
    return {};
  }
  const std::string character = fold_case(fold_width(key.text));
  if (character == ":") {
    command_.emplace();
    return {};
  }
  return choose(character);
}

Action ChoiceEntry::handle_command(const Key& key) {
  if (key.kind == Key::Kind::enter) {
    const std::string words = command_->text();
    command_.reset();
    return parse_quiz_command(words);
  }
  const bool nothing_left = key.kind == Key::Kind::backspace && command_->text().empty();
  if (key.kind == Key::Kind::escape || nothing_left) {
    command_.reset();
    return {};
  }
  command_->handle(key);
  return {};
}

Action ChoiceEntry::choose(std::string_view character) const {
  if (character == "?") {
    return plain(Action::Kind::help);
  }
  if (character == "!") {
    return plain(Action::Kind::mark);
  }
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    if (choices_[i].find(character) != std::string::npos) {
      return {Action::Kind::answer, {}, static_cast<std::int64_t>(i), {}};
    }
  }
  return choices_.empty() && character == " " ? plain(Action::Kind::proceed) : Action{};
}

Action ChoiceEntry::pressed_enter() const {
  if (choices_.empty()) {
    return plain(Action::Kind::proceed);
  }
  return enter_ == Enter::first ? Action{Action::Kind::answer, {}, 0, {}} : Action{};
}

Action ChoiceEntry::handle_line(std::string_view line) {
  const LineWords words = split_line(line);
  if (words.command) {
    return parse_quiz_command(words.text);
  }
  return words.text.empty() ? pressed_enter() : choose(fold_case(fold_width(words.text)));
}

EntryLine ChoiceEntry::line() const {
  return command_ ? EntryLine{true, 0, 1, command_->text(), command_->cursor()} : EntryLine{};
}

}  // namespace tiku
