#include "lint/shared_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "lint/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostBytes = 1000;
constexpr std::size_t kTellingLetters = 5;
constexpr std::size_t kLeastLetters = 4;
constexpr WordTable kEmpty(words::kEmptyWords);

/// A Han character that tells something, or a word of ASCII letters.
struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_han = false;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_particle(char32_t scalar) {
  constexpr std::u32string_view kParticles = U"的了和与及或是在";
  return kParticles.find(scalar) != std::u32string_view::npos;
}

/// The first token at or after `at`; empty at the end of the text.
Token next_token(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_letter(text[at])) {
      const auto end =
          std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_letter);
      return {at, static_cast<std::size_t>(end - text.begin()), false};
    }
    const Decoded next = decode_utf8(text, at);
    if (is_hanzi(next.scalar) && !is_particle(next.scalar)) {
      return {at, at + next.bytes, true};
    }
    at += next.bytes;
  }
  return {at, at, false};
}

std::size_t hash_of(std::string_view piece) {
  std::size_t hash = 5381;
  for (const char c : piece) {
    hash = hash * 33 + static_cast<unsigned char>(lower(c));
  }
  return hash;
}

bool is_pair(const Token& first, const Token& second) {
  return first.is_han && second.is_han && first.end == second.begin;
}

bool is_content_word(std::string_view word, std::size_t least) {
  return word.size() >= least && !kEmpty.match_at(word, 0);
}

bool are_same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

SharedWords::SharedWords(std::string_view text) : text_(text.substr(0, kMostBytes)) {
  Token last;
  for (Token token = next_token(text_, 0); token.begin < token.end;
       token = next_token(text_, token.end)) {
    if (is_pair(last, token)) {
      seen_.set(hash_of(text_.substr(last.begin, token.end - last.begin)) % kBits);
    } else if (!token.is_han) {
      seen_.set(hash_of(text_.substr(token.begin, token.end - token.begin)) % kBits);
    }
    last = token;
  }
}

bool SharedWords::holds_word(std::string_view word) const {
  if (!seen_.test(hash_of(word) % kBits)) {
    return false;
  }
  for (Token token = next_token(text_, 0); token.begin < token.end;
       token = next_token(text_, token.end)) {
    if (!token.is_han && are_same(text_.substr(token.begin, token.end - token.begin), word)) {
      return true;
    }
  }
  return false;
}

bool SharedWords::holds_pair(std::string_view pair) const {
  return seen_.test(hash_of(pair) % kBits);
}

std::size_t SharedWords::grown_end(std::string_view other, std::size_t begin,
                                   std::size_t end) const {
  while (true) {
    const Token more = next_token(other, end);
    const bool goes_on = more.is_han && more.begin == end;
    if (!goes_on || text_.find(other.substr(begin, more.end - begin)) == std::string_view::npos) {
      return end;
    }
    end = more.end;
  }
}

std::optional<Piece> SharedWords::telling(std::string_view whole) const {
  const std::string_view other = whole.substr(0, kMostBytes);
  Token before;
  Token last;
  for (Token token = next_token(other, 0); token.begin < token.end;
       token = next_token(other, token.end)) {
    const std::string_view word = other.substr(token.begin, token.end - token.begin);
    if (!token.is_han && is_content_word(word, kTellingLetters) && holds_word(word)) {
      return Piece{token.begin, token.end};
    }
    const bool may_be_held = is_pair(before, last) && is_pair(last, token) &&
                             holds_pair(other.substr(before.begin, last.end - before.begin)) &&
                             holds_pair(other.substr(last.begin, token.end - last.begin));
    if (may_be_held && text_.find(other.substr(before.begin, token.end - before.begin)) !=
                           std::string_view::npos) {
      return Piece{before.begin, grown_end(other, before.begin, token.end)};
    }
    before = last;
    last = token;
  }
  return std::nullopt;
}

bool SharedWords::any(std::string_view whole) const {
  const std::string_view other = whole.substr(0, kMostBytes);
  Token last;
  for (Token token = next_token(other, 0); token.begin < token.end;
       token = next_token(other, token.end)) {
    const std::string_view word = other.substr(token.begin, token.end - token.begin);
    if (!token.is_han && is_content_word(word, kLeastLetters) && holds_word(word)) {
      return true;
    }
    const std::string_view pair = other.substr(last.begin, token.end - last.begin);
    if (is_pair(last, token) && holds_pair(pair) && text_.find(pair) != std::string_view::npos) {
      return true;
    }
    last = token;
  }
  return false;
}

}  // namespace tiku
