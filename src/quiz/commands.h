#pragma once

#include <span>
#include <string_view>

#include "base/message.h"
#include "quiz/action.h"

namespace tiku {

/// A command after a colon; help is made of these records.
struct QuizCommand {
  std::string_view name;
  /// The same in Chinese.
  std::string_view name_zh;
  /// The key that does the same, "" where none.
  std::string_view key;
  Action::Kind kind;
  Message help;
};

std::span<const QuizCommand> quiz_commands();

/// A line taken apart: ":go 3" is the command "go 3", "::" begins an answer that begins with a
/// colon.
struct LineWords {
  bool command = false;
  std::string_view text;
};

LineWords split_line(std::string_view line);

/// What stands behind a colon as an action: "12", "go 12", "q", "flag two answers are right",
/// "交卷". A beginning that only one command has will do. `unclear` says what is wrong with
/// anything else.
Action parse_quiz_command(std::string_view words);

}  // namespace tiku
