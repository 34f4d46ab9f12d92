#include <algorithm>

#include "cli/quiz_face.h"
#include "quiz/key_reader.h"
#include "report/live_line.h"
#include "report/quiz_screen.h"

namespace tiku {
namespace {

/// After an Escape the rest of a sequence follows within this time.
constexpr std::int64_t kSequenceMs = 30;
constexpr std::int64_t kTickMs = 1000;
constexpr std::int64_t kLastMinuteMs = 60'000;

class KeyFace final : public QuizFace {
 public:
  KeyFace(const Context& context, std::unique_ptr<Terminal> terminal)
      : context_(context), terminal_(std::move(terminal)) {}

  void show(const std::string& text) override { terminal_->write(text); }

  void forget_input() override {
    terminal_->drop_input();
    reader_.clear();
  }

  std::size_t columns() const override { return terminal_->columns(); }

  Action ask(const Asking& asking) override {
    while (true) {
      draw(asking);
      const std::optional<std::int64_t> left = asking.left_ms();
      if (left && *left == 0) {
        return settle(asking, {Action::Kind::deadline, asking.entry.written(), 0, {}});
      }
      const std::optional<Action> action = listen(asking, wait_time(left));
      if (action) {
        return settle(asking, *action);
      }
      if (asking.tick) {
        asking.tick();
      }
    }
  }

 private:
  std::int64_t wait_time(std::optional<std::int64_t> left) const {
    if (reader_.has_waiting()) {
      return kSequenceMs;
    }
    // To the next whole second of the clock, so that it never skips one.
    return left ? (*left - 1) % kTickMs + 1 : kTickMs;
  }

  std::optional<Action> listen(const Asking& asking, std::int64_t milliseconds) {
    const KeyInput input = terminal_->wait(milliseconds);
    switch (input.kind) {
      case KeyInput::Kind::bytes:
        reader_.feed(input.bytes);
        return take_keys(asking, reader_.next());
      case KeyInput::Kind::silence:
        return take_keys(asking, reader_.next_after_silence());
      case KeyInput::Kind::redraw:
        return std::nullopt;
      case KeyInput::Kind::suspend:
        suspend();
        return std::nullopt;
      case KeyInput::Kind::hang_up:
        return Action{Action::Kind::hang_up, {}, 0, {}};
    }
    return std::nullopt;
  }

  std::optional<Action> take_keys(const Asking& asking, std::optional<Key> key) {
    for (; key; key = reader_.next()) {
      const Action action = asking.entry.handle(*key);
      if (action.kind == Action::Kind::suspend) {
        suspend();
      } else if (action.kind != Action::Kind::none) {
        return action;
      }
    }
    return std::nullopt;
  }

  void suspend() {
    terminal_->write(no_live_line());
    terminal_->suspend();
    reader_.clear();
  }

  std::string head(const Asking& asking) const {
    const std::optional<std::int64_t> left = asking.left_ms();
    const std::string label = asking.label().in(context_.lang);
    return left ? clock_text(*left) + "  " + label : label;
  }

  void draw(const Asking& asking) {
    std::string line = live_line(head(asking), asking.entry.line(), terminal_->columns());
    const std::optional<std::int64_t> left = asking.left_ms();
    if (left && *left <= kLastMinuteMs && context_.out_style.colour) {
      line = "\x1b[1m" + line + "\x1b[0m";
    }
    terminal_->write(line);
  }

  /// The answer stays on the screen; a prompt that was only a key away does not.
  Action settle(const Asking& asking, Action action) {
    const bool answered = action.kind == Action::Kind::answer && !action.text.empty();
    terminal_->write(no_live_line());
    if (answered) {
      terminal_->write(settled_line(asking.label().in(context_.lang), action.text));
    }
    return action;
  }

  const Context& context_;
  std::unique_ptr<Terminal> terminal_;
  KeyReader reader_;
};

}  // namespace

std::unique_ptr<QuizFace> make_key_face(const Context& context) {
  const std::optional<std::string> kind = context.io.env("TERM");
  if (!kind || kind->empty() || *kind == "dumb") {
    return nullptr;
  }
  std::unique_ptr<Terminal> terminal = context.io.take_terminal();
  return terminal ? std::make_unique<KeyFace>(context, std::move(terminal)) : nullptr;
}

}  // namespace tiku
