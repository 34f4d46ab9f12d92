#include "lint/phrase_cursor.h"

#include <string>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// '0' to '9' or '.' for either width, else 0.
char digit_of(char32_t scalar) {
  const char32_t plain = scalar >= U'．' && scalar <= U'９' ? scalar - 0xFEE0 : scalar;
  return (plain >= '0' && plain <= '9') || plain == '.' ? static_cast<char>(plain) : '\0';
}

std::optional<Rational> numeral(char32_t scalar) {
  constexpr std::u32string_view kNumerals = U"零一二三四五六七八九十";
  if (scalar == U'两') {
    return Rational(2);
  }
  const std::size_t at = kNumerals.find(scalar);
  return at == std::u32string_view::npos ? std::nullopt
                                         : std::optional(Rational(static_cast<std::int64_t>(at)));
}

}  // namespace

std::size_t PhraseCursor::skip_spaces() const {
  std::size_t at = at_;
  for (Decoded next = decode_utf8(text_, at); next.bytes != 0 && is_space(next.scalar);
       next = decode_utf8(text_, at)) {
    at += next.bytes;
  }
  return at;
}

bool PhraseCursor::stands_at(std::size_t at, std::string_view word) const {
  if (text_.size() - at < word.size()) {
    return false;
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(text_[at + i]) != word[i]) {
      return false;
    }
  }
  const std::size_t end = at + word.size();
  return !is_letter(word.back()) || end == text_.size() || !is_letter(text_[end]);
}

bool PhraseCursor::take(std::string_view word) {
  const std::size_t begin = skip_spaces();
  if (!stands_at(begin, word)) {
    return false;
  }
  at_ = begin + word.size();
  return true;
}

bool PhraseCursor::take_any(std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    if (take(word)) {
      return true;
    }
  }
  return false;
}

void PhraseCursor::take_some(std::span<const std::string_view> words) {
  constexpr int kMost = 6;
  for (int taken = 0; taken < kMost && take_any(words); ++taken) {
  }
}

std::optional<Rational> PhraseCursor::take_number() {
  std::size_t at = skip_spaces();
  std::string digits;
  constexpr std::size_t kMostDigits = 16;
  for (Decoded next = decode_utf8(text_, at);
       next.bytes != 0 && digit_of(next.scalar) != '\0' && digits.size() < kMostDigits;
       next = decode_utf8(text_, at)) {
    digits += digit_of(next.scalar);
    at += next.bytes;
  }
  std::optional<Rational> value = parse_rational(digits);
  if (digits.empty()) {
    const Decoded next = decode_utf8(text_, at);
    value = next.bytes != 0 ? numeral(next.scalar) : std::nullopt;
    at += next.bytes;
  }
  if (value) {
    at_ = at;
  }
  return value;
}

}  // namespace tiku
