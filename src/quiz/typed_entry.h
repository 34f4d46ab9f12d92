#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "quiz/action.h"
#include "quiz/key.h"

namespace tiku {

/// What stands on the line where something is entered.
struct EntryLine {
  /// A command is being typed, not an answer.
  bool command = false;
  /// Which blank, from 0, of how many.
  std::size_t blank = 0;
  std::size_t blanks = 1;
  std::string text;
  /// Bytes of `text` before the cursor.
  std::size_t cursor = 0;
};

/// Something a person is asked: keys or a whole line become an action.
class TypedEntry {
 public:
  virtual ~TypedEntry() = default;
  /// What the key comes to; Kind::none while it is still being made.
  virtual Action handle(const Key& key) = 0;
  /// The same for a line, where lines are read instead of keys.
  virtual Action handle_line(std::string_view line) = 0;
  virtual EntryLine line() const = 0;
  /// What has been entered so far; what is handed in at the deadline.
  virtual std::string written() const = 0;
};

}  // namespace tiku
