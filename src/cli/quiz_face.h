#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/context.h"
#include "quiz/typed_entry.h"

namespace tiku {

/// Something to be entered, and what goes on meanwhile.
struct Asking {
  TypedEntry& entry;
  /// What stands before the cursor.
  std::function<Text()> label;
  /// Milliseconds until the deadline; nothing where there is none. May be empty.
  std::function<std::optional<std::int64_t>()> left = {};
  /// Called at least once a second while something is being entered. May be empty.
  std::function<void()> tick = {};

  std::optional<std::int64_t> left_ms() const { return left ? left() : std::nullopt; }
};

/// How a quiz meets a person: key by key with one live line, or line by line. Permanent text only
/// ever goes below what is there.
class QuizFace {
 public:
  virtual ~QuizFace() = default;
  virtual void show(const std::string& text) = 0;
  /// Forgets what was typed ahead; before a question appears.
  virtual void forget_input() = 0;
  /// Waits for the next action. Kind::deadline when the time is over, Kind::hang_up when nobody is
  /// there any more.
  virtual Action ask(const Asking& asking) = 0;
  /// Columns for permanent text; they change when the window does.
  virtual std::size_t columns() const = 0;
};

/// Keys and a live line; null where standard input and output are no terminal that can.
std::unique_ptr<QuizFace> make_key_face(const Context& context);
/// Lines. What is asked goes to standard output where a person reads it there, else to standard
/// error.
std::unique_ptr<QuizFace> make_line_face(const Context& context);

}  // namespace tiku
