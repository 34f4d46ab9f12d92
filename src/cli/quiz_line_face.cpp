#include <algorithm>
#include <array>

#include "cli/quiz_face.h"
#include "report/quiz_messages.h"
#include "report/quiz_screen.h"

namespace tiku {
namespace {

/// A screen reader is told the time at these moments only.
constexpr std::array<std::int64_t, 4> kToldMs{600'000, 300'000, 60'000, 30'000};

class LineFace final : public QuizFace {
 public:
  explicit LineFace(const Context& context) : context_(context) {}

  void show(const std::string& text) override { out().write(text); }

  void forget_input() override {}

  std::size_t columns() const override { return context_.out_style.width; }

  Action ask(const Asking& asking) override {
    while (true) {
      out().write(asking.label().in(context_.lang) + ": ");
      const LineInput input = wait_for_line(asking);
      if (input.kind == LineInput::Kind::end) {
        out().write("\n");
        return {Action::Kind::hang_up, {}, 0, {}};
      }
      if (input.kind == LineInput::Kind::silence) {
        return {Action::Kind::deadline, asking.entry.written(), 0, {}};
      }
      Action action = asking.entry.handle_line(input.line);
      if (action.kind != Action::Kind::none) {
        return action;
      }
    }
  }

 private:
  Output& out() const {
    return context_.io.reads_keyboard() && context_.io.out().is_terminal() ? context_.io.out()
                                                                           : context_.io.err();
  }

  /// `silence` means that the time is over.
  LineInput wait_for_line(const Asking& asking) {
    while (true) {
      const std::optional<std::int64_t> left = asking.left_ms();
      if (left && *left == 0) {
        return {LineInput::Kind::silence, {}};
      }
      LineInput input = context_.io.read_line(left ? std::optional(next_moment(*left)) : left);
      if (input.kind != LineInput::Kind::silence) {
        return input;
      }
      tell_time(*asking.left_ms());
    }
  }

  /// Milliseconds until there is something to say about the time.
  static std::int64_t next_moment(std::int64_t left) {
    for (const std::int64_t told : kToldMs) {
      if (left > told) {
        return left - told;
      }
    }
    return left;
  }

  void tell_time(std::int64_t left) {
    if (left > 0) {
      out().write("\n" + text(msg::quiz_time_left, clock_text(left)).in(context_.lang) + "\n");
    }
  }

  const Context& context_;
};

}  // namespace

std::unique_ptr<QuizFace> make_line_face(const Context& context) {
  return std::make_unique<LineFace>(context);
}

}  // namespace tiku
