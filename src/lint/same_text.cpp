#include "lint/same_text.h"

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

constexpr char32_t kEnd = 0;
/// A character that folding may turn into anything.
constexpr char32_t kUnclear = 0xFFFF'FFFF;

bool is_plain_word(char32_t scalar) {
  return (scalar >= '0' && scalar <= '9') || (scalar >= 'a' && scalar <= 'z') ||
         (scalar >= 0x4E00 && scalar <= 0x9FFF);
}

char32_t plain(char32_t scalar) {
  const bool full_width = scalar >= 0xFF01 && scalar <= 0xFF5E;
  const char32_t narrow = full_width ? scalar - 0xFEE0 : scalar;
  return narrow >= 'A' && narrow <= 'Z' ? narrow - 'A' + 'a' : narrow;
}

/// The next letter, digit or Han character; spaces and plain punctuation are passed over.
char32_t next_word_character(std::string_view text, std::size_t& at) {
  while (at < text.size()) {
    const Decoded next = decode_utf8(text, at);
    at += next.bytes;
    const char32_t scalar = plain(next.scalar);
    if (is_plain_word(scalar)) {
      return scalar;
    }
    if (scalar >= 0x80 && !is_space(scalar)) {
      return kUnclear;
    }
  }
  return kEnd;
}

}  // namespace

bool may_fold_equal(std::string_view a, std::string_view b) {
  for (std::size_t in_a = 0, in_b = 0;;) {
    const char32_t left = next_word_character(a, in_a);
    const char32_t right = next_word_character(b, in_b);
    if (left == kUnclear || right == kUnclear) {
      return true;
    }
    if (left != right || left == kEnd) {
      return left == right;
    }
  }
}

}  // namespace tiku
