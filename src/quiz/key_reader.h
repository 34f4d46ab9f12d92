#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "quiz/key.h"

namespace tiku {

/// Makes keys of the bytes a terminal sends. A character or an escape sequence may arrive in
/// several pieces; a lone Escape is known by the silence after it. Any bytes are taken: what is no
/// UTF-8 is dropped, an endless sequence is cut.
class KeyReader {
 public:
  void feed(std::string_view bytes) { waiting_ += bytes; }

  /// The next whole key; nothing until more bytes come.
  std::optional<Key> next();
  /// The same when no more bytes came for a while: an Escape by itself is a key now, a broken
  /// character is dropped.
  std::optional<Key> next_after_silence();

  bool has_waiting() const { return !waiting_.empty(); }

  /// Forgets what was typed ahead.
  void clear() { waiting_.clear(); }

 private:
  std::optional<Key> read_escape();
  std::optional<Key> read_paste();
  std::optional<Key> read_character();
  Key take(std::size_t bytes, Key key);

  std::string waiting_;
};

}  // namespace tiku
