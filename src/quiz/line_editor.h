#pragma once

#include <string>
#include <string_view>

#include "quiz/key.h"

namespace tiku {

/// One line of text being typed, with a cursor that moves by what a reader takes for a character.
class LineEditor {
 public:
  void set(std::string text);
  /// Whether the key meant something to the editor: characters, arrows, Home and End, Backspace and
  /// Delete, Ctrl-A/E/B/F/D/K/U/W. At most kMostBytes are kept; more is not taken.
  bool handle(const Key& key);

  const std::string& text() const { return text_; }

  /// Bytes before the cursor.
  std::size_t cursor() const { return cursor_; }

  static constexpr std::size_t kMostBytes = 16384;

 private:
  bool handle_control(char letter);
  void insert(std::string_view text);
  void erase(std::size_t from, std::size_t to);
  std::size_t before() const;
  std::size_t after() const;
  std::size_t word_before() const;

  std::string text_;
  std::size_t cursor_ = 0;
};

}  // namespace tiku
