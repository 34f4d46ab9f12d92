#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// Bytes of a text.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Which pairs of neighbouring Han characters and which longer Latin words a text holds, to compare
/// other texts with it. Of long texts the first 1,000 bytes count. The text must outlive it.
class SharedWords {
 public:
  explicit SharedWords(std::string_view text);

  /// The first telling thing that `other` repeats from the text: three Han characters in a row or
  /// more, none a mere particle, or a Latin word of five letters or more.
  std::optional<Piece> telling(std::string_view other) const;

  /// Whether `other` repeats anything: two Han characters in a row or a Latin word of four letters.
  bool any(std::string_view other) const;

 private:
  static constexpr std::size_t kBits = 2048;

  bool holds_word(std::string_view word) const;
  bool holds_pair(std::string_view pair) const;
  /// The longest piece of `other` from `begin` on that the text holds, `end` at least.
  std::size_t grown_end(std::string_view other, std::size_t begin, std::size_t end) const;

  std::string_view text_;
  /// Hashes of what the text holds: most comparisons end here.
  std::bitset<kBits> seen_;
};

}  // namespace tiku
