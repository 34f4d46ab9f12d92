#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/rational.h"

namespace tiku {

/// Reads a phrase word by word. Spaces between words do not count, nor does the case of ASCII
/// letters.
class PhraseCursor {
 public:
  explicit PhraseCursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  /// Takes the word (in lower case) if it stands here.
  bool take(std::string_view word);
  /// Takes the first of the words that stands here.
  bool take_any(std::span<const std::string_view> words);
  /// Takes any of the words, a few times at most.
  void take_some(std::span<const std::string_view> words);
  /// Takes a number in digits of either width, or one Chinese numeral up to ten.
  std::optional<Rational> take_number();

  /// Where the next word would begin, spaces not skipped.
  std::size_t at() const { return at_; }

 private:
  std::size_t skip_spaces() const;
  bool stands_at(std::size_t at, std::string_view word) const;

  std::string_view text_;
  std::size_t at_;
};

}  // namespace tiku
