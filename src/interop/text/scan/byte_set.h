#pragma once

#include <array>
#include <span>
#include <string_view>

namespace tiku {

/// Bytes to look for: a sieve in front of slower looks, since most bytes are none of them.
class ByteSet {
 public:
  explicit constexpr ByteSet(std::string_view bytes) { add(bytes); }

  /// The bytes that one of the words begins with.
  explicit constexpr ByteSet(std::span<const std::string_view> words) { add_firsts(words); }

  constexpr ByteSet with(std::string_view bytes) const {
    ByteSet more = *this;
    more.add(bytes);
    return more;
  }

  constexpr ByteSet with_firsts(std::span<const std::string_view> words) const {
    ByteSet more = *this;
    more.add_firsts(words);
    return more;
  }

  constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }

 private:
  constexpr void add(std::string_view bytes) {
    for (const char c : bytes) {
      has_[static_cast<unsigned char>(c)] = true;
    }
  }

  constexpr void add_firsts(std::span<const std::string_view> words) {
    for (const std::string_view word : words) {
      has_[static_cast<unsigned char>(word.front())] = true;
    }
  }

  std::array<bool, 256> has_{};
};

}  // namespace tiku
