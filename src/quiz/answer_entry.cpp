#include "quiz/answer_entry.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "model/sheet.h"
#include "quiz/commands.h"
#include "quiz/messages.h"
#include "sheet/normalise.h"
#include "sheet/show.h"

namespace tiku {
namespace {

bool has_one_key_labels(const Question& question) {
  return std::all_of(question.options.begin(), question.options.end(),
                     [](const Option& option) { return count_characters(option.label) == 1; });
}

/// The character as options name it: half width, upper case.
std::string folded_character(std::string_view character) {
  std::string folded = fold_width(character);
  if (folded.size() == 1 && folded[0] >= 'a' && folded[0] <= 'z') {
    folded[0] = static_cast<char>(folded[0] - 'a' + 'A');
  }
  return folded;
}

std::string all_labels(const Question& question) {
  const std::vector<Option>& options = question.options;
  return options.empty() ? "" : options.front().label + "-" + options.back().label;
}

/// The option a character means: its label, in either case; else, among letters, a digit for its
/// place.
std::optional<std::size_t> option_of(const Question& question, const std::string& character) {
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    if (folded_character(question.options[i].label) == character) {
      return i;
    }
  }
  const bool lettered =
      std::none_of(question.options.begin(), question.options.end(), [](const Option& option) {
        return option.label.size() == 1 && option.label[0] >= '0' && option.label[0] <= '9';
      });
  const bool digit =
      lettered && character.size() == 1 && character[0] >= '1' && character[0] <= '9';
  const auto place = digit ? static_cast<std::size_t>(character[0] - '1') : SIZE_MAX;
  return place < question.options.size() ? std::optional(place) : std::nullopt;
}

Action unclear(Text why) {
  return {Action::Kind::unclear, {}, 0, std::move(why)};
}

Action plain(Action::Kind kind) {
  return {kind, {}, 0, {}};
}

/// Commands that are one key while no text is typed.
std::optional<Action> command_key(const std::string& character) {
  if (character == "?") {
    return plain(Action::Kind::help);
  }
  if (character == "!") {
    return plain(Action::Kind::mark);
  }
  return std::nullopt;
}

/// The truth that a key means: 1 and 2, A and B, T and F, Y and N, and what sheets may hold.
std::optional<bool> truth_of(const Question& question, const std::string& character) {
  if (character == *question.true_label || character == *question.false_label) {
    return character == *question.true_label;
  }
  if (character == "1" || character == "A") {
    return true;
  }
  if (character == "2" || character == "B") {
    return false;
  }
  const Response response = normalise(question, character);
  return response.kind == Response::Kind::answered ? std::optional(response.truth) : std::nullopt;
}

std::string truth_text(const Question& question, bool truth) {
  if (!question.true_label->empty()) {
    return truth ? *question.true_label : *question.false_label;
  }
  return truth ? "√" : "×";
}

}  // namespace

EntryKind entry_kind(const Question& question) {
  switch (question.type) {
    case QuestionType::single:
      return has_one_key_labels(question) ? EntryKind::one_key : EntryKind::text;
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return has_one_key_labels(question) ? EntryKind::ticks : EntryKind::text;
    case QuestionType::judge:
      return EntryKind::truth;
    case QuestionType::fill:
      return EntryKind::blanks;
    case QuestionType::short_answer:
    case QuestionType::case_study:
    case QuestionType::given:
      return EntryKind::text;
  }
  return EntryKind::text;
}

AnswerEntry::AnswerEntry(const Question& shown, EntryMode mode, std::string_view before)
    : question_(shown), kind_(entry_kind(shown)), mode_(mode) {
  blanks_.resize(kind_ == EntryKind::blanks ? std::max<std::size_t>(shown.fill.slots(), 1) : 1);
  const Response response = before.empty() ? Response{} : normalise(shown, before);
  const bool answered = response.kind == Response::Kind::answered;
  switch (kind_) {
    case EntryKind::one_key:
    case EntryKind::ticks:
      picks_ = response.picks;
      break;
    case EntryKind::truth:
      truth_ = answered ? std::optional(response.truth) : std::nullopt;
      break;
    case EntryKind::blanks: {
      const std::vector<std::string_view> texts =
          split(before, std::string_view(&kListSeparator, 1));
      for (std::size_t i = 0; i < std::min(texts.size(), blanks_.size()); ++i) {
        blanks_[i].set(std::string(texts[i]));
      }
      break;
    }
    case EntryKind::text:
      blanks_[0].set(std::string(before));
      break;
  }
  before_ = written();
}

Action AnswerEntry::handle(const Key& key) {
  if (command_) {
    return handle_command(key);
  }
  if (std::optional<Action> action = common(key)) {
    return *action;
  }
  const bool typed = kind_ == EntryKind::blanks || kind_ == EntryKind::text;
  return typed ? handle_text(key) : handle_choice(key);
}

/// Keys that mean the same whatever the question.
std::optional<Action> AnswerEntry::common(const Key& key) {
  if (key.is_control('c')) {
    return plain(Action::Kind::interrupt);
  }
  if (key.is_control('z')) {
    return plain(Action::Kind::suspend);
  }
  if (key.is_control('l')) {
    return plain(Action::Kind::redraw);
  }
  if (key.kind == Key::Kind::enter) {
    return pressed_enter();
  }
  warned_empty_ = false;
  const bool typed = kind_ == EntryKind::blanks || kind_ == EntryKind::text;
  const bool free = !typed || blanks_[blank_].text().empty();
  if (!free || key.pasted) {
    return std::nullopt;
  }
  if (key.kind == Key::Kind::left || key.kind == Key::Kind::right) {
    return plain(key.kind == Key::Kind::left ? Action::Kind::previous : Action::Kind::next);
  }
  const std::string character = key.kind == Key::Kind::text ? fold_width(key.text) : "";
  if (character == ":") {
    command_.emplace();
    return Action{};
  }
  return typed ? std::nullopt : command_key(character);
}

Action AnswerEntry::handle_command(const Key& key) {
  if (key.is_control('c')) {
    return plain(Action::Kind::interrupt);
  }
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
  const bool literal = key.kind == Key::Kind::text && fold_width(key.text) == ":" &&
                       command_->text().empty() &&
                       (kind_ == EntryKind::blanks || kind_ == EntryKind::text);
  if (literal) {
    command_.reset();
    blanks_[blank_].handle(key);
    return {};
  }
  command_->handle(key);
  return {};
}

Action AnswerEntry::handle_choice(const Key& key) {
  if (key.kind == Key::Kind::backspace || key.is_control('u')) {
    if (!picks_.empty()) {
      picks_.pop_back();
    }
    truth_.reset();
    return {};
  }
  if (key.kind != Key::Kind::text || key.text == " ") {
    return {};
  }
  return key.pasted ? unclear(text(msg::entry_paste)) : choose(key);
}

Action AnswerEntry::choose(const Key& key) {
  const std::string character = folded_character(key.text);
  if (kind_ == EntryKind::truth) {
    return decide(character);
  }
  const std::optional<std::size_t> option = option_of(question_, character);
  if (option) {
    return pick(*option);
  }
  if (is_hanzi(decode_utf8(character, 0).scalar) && !warned_hanzi_) {
    warned_hanzi_ = true;
    return unclear(text(msg::entry_hanzi));
  }
  return unclear(text(msg::entry_no_option, shown(key.text), all_labels(question_)));
}

Action AnswerEntry::pick(std::size_t option) {
  const auto found = std::find(picks_.begin(), picks_.end(), option);
  if (kind_ == EntryKind::one_key) {
    picks_ = {option};
    return mode_ == EntryMode::at_once ? submit() : Action{};
  }
  if (found == picks_.end()) {
    picks_.push_back(option);
  } else {
    picks_.erase(found);
  }
  return {};
}

Action AnswerEntry::decide(std::string_view character) {
  const std::optional<bool> truth = truth_of(question_, std::string(character));
  if (!truth) {
    return unclear(text(msg::entry_judge));
  }
  truth_ = truth;
  return mode_ == EntryMode::at_once ? submit() : Action{};
}

Action AnswerEntry::handle_text(const Key& key) {
  const bool forward = key.kind == Key::Kind::tab || key.kind == Key::Kind::down;
  if (forward || key.kind == Key::Kind::up) {
    const std::size_t n = blanks_.size();
    blank_ = (blank_ + (forward ? 1 : n - 1)) % n;
    return {};
  }
  blanks_[blank_].handle(key);
  return {};
}

Action AnswerEntry::pressed_enter() {
  if (blank_ + 1 < blanks_.size()) {
    ++blank_;
    return {};
  }
  if (mode_ == EntryMode::at_once && is_empty() && !warned_empty_) {
    warned_empty_ = true;
    return unclear(text(msg::entry_empty));
  }
  return submit();
}

Action AnswerEntry::submit() {
  return {Action::Kind::answer, written(), 0, {}};
}

bool AnswerEntry::is_empty() const {
  return picks_.empty() && !truth_ &&
         std::all_of(blanks_.begin(), blanks_.end(),
                     [](const LineEditor& blank) { return trim(blank.text()).empty(); });
}

std::string AnswerEntry::written() const {
  if (kind_ == EntryKind::truth) {
    return truth_ ? truth_text(question_, *truth_) : "";
  }
  std::string out;
  if (kind_ == EntryKind::one_key || kind_ == EntryKind::ticks) {
    std::vector<std::size_t> picks = picks_;
    std::sort(picks.begin(), picks.end());
    for (const std::size_t pick : picks) {
      out += question_.options[pick].label;
    }
    return out;
  }
  if (is_empty()) {
    return out;
  }
  for (std::size_t i = 0; i < blanks_.size(); ++i) {
    out += (i == 0 ? "" : std::string(1, kListSeparator)) + std::string(trim(blanks_[i].text()));
  }
  return out;
}

EntryLine AnswerEntry::line() const {
  if (command_) {
    return {true, 0, 1, command_->text(), command_->cursor()};
  }
  if (kind_ == EntryKind::blanks || kind_ == EntryKind::text) {
    const LineEditor& editor = blanks_[blank_];
    return {false, blank_, blanks_.size(), editor.text(), editor.cursor()};
  }
  std::string text = written();
  const std::size_t cursor = text.size();
  return {false, 0, 1, std::move(text), cursor};
}

Action AnswerEntry::handle_line(std::string_view line) {
  const LineWords words = split_line(line);
  if (words.command) {
    return parse_quiz_command(words.text);
  }
  const std::string character = folded_character(words.text);
  if (count_characters(character) == 1 && kind_ != EntryKind::blanks && kind_ != EntryKind::text) {
    picks_.clear();
    const Action chosen = choose({Key::Kind::text, character});
    return chosen.kind == Action::Kind::none ? submit() : chosen;
  }
  if (words.text.empty() && mode_ == EntryMode::at_once && !warned_empty_) {
    warned_empty_ = true;
    return unclear(text(msg::entry_empty));
  }
  return {Action::Kind::answer, std::string(words.text), 0, {}};
}

}  // namespace tiku
